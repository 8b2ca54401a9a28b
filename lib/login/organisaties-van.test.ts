import { expect, test } from 'vitest'
import { kiesOrganisaties } from './organisaties-van.ts'

const kvk = { type: 'KVK', waarde: '99000007' } as const
const rsin = { type: 'RSIN', waarde: '990000011' } as const
const rij = (identificatie: { type: string; waarde: string }, oin: string) => ({ ...identificatie, oin })

test.each([
  ['geen enkele koppeling', [kvk], [], { ok: false, fout: 'geen-oin' }],
  ['één koppeling', [kvk], [rij(kvk, 'A')], { ok: true, oins: ['A'] }],
  [
    'één nummer met drie organisaties',
    [kvk],
    ['C', 'A', 'B'].map((o) => rij(kvk, o)),
    { ok: true, oins: ['A', 'B', 'C'] },
  ],
  [
    'twee nummers die naar verschillende organisaties wijzen',
    [kvk, rsin],
    [rij(kvk, 'A'), rij(rsin, 'B')],
    { ok: false, fout: 'conflict' },
  ],
  ['twee nummers die het eens zijn', [kvk, rsin], [rij(kvk, 'A'), rij(rsin, 'A')], { ok: true, oins: ['A'] }],
  [
    'twee nummers die één organisatie delen',
    [kvk, rsin],
    [rij(kvk, 'A'), rij(kvk, 'B'), rij(rsin, 'B')],
    { ok: true, oins: ['B'] },
  ],
  ['van twee nummers is er één onbekend', [kvk, rsin], [rij(rsin, 'B')], { ok: true, oins: ['B'] }],
  [
    'hetzelfde nummer van een andere soort telt niet',
    [kvk],
    [rij({ type: 'RSIN', waarde: kvk.waarde }, 'A')],
    { ok: false, fout: 'geen-oin' },
  ],
])('%s', (_naam, identificaties, koppelingen, verwacht) => {
  expect(kiesOrganisaties([...identificaties], koppelingen)).toEqual(verwacht)
})
