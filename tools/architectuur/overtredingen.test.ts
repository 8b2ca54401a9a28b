import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { GRAAF_OVERTREDINGEN, SCHONE_BOOM } from './graaf-overtredingen.ts'
import { cruiseBoom, graafRegels } from './graaf.ts'
import { geheimenRegels, zoekGeheimen } from './geheimen.ts'
import { BOOM_MET_GEHEIMEN, BOOM_ZONDER_GEHEIMEN, GEHEIMEN, ZONDER_VONDST } from './geheimen-overtredingen.ts'
import { HUISREGELS } from './huisregels.ts'
import { LINT_OVERTREDINGEN, LINT_TOEGESTAAN } from './lint-overtredingen.ts'
import { lintMetTypes, lintTekst, rulesFor } from './lint.ts'
import { knipBoom } from './ongebruikt.ts'
import { BOOM_MET_ONGEBRUIKT, ONGEBRUIKT } from './ongebruikt-overtredingen.ts'

// The first call loads every plug-in.
vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'overtredingen-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('import graph', () => {
  test('a tree that keeps the rules has no violations', () => {
    expect(cruiseBoom(path.join(folder, 'schoon'), SCHONE_BOOM)).toEqual([])
  })

  test('every rule has an injected violation', () => {
    expect([...new Set(GRAAF_OVERTREDINGEN.map(({ regel }) => regel))].toSorted()).toEqual(graafRegels().toSorted())
  })

  const injected = GRAAF_OVERTREDINGEN.map(({ bestand, code, met }) => ({ [bestand]: code, ...met }))
  const found = cruiseBoom(path.join(folder, 'geschonden'), Object.assign({}, SCHONE_BOOM, ...injected))

  test.each(GRAAF_OVERTREDINGEN)('$regel catches $bestand', ({ regel, bestand }) => {
    expect(found).toContain(`${regel} ${bestand}`)
  })
})

describe('lint', () => {
  test('every rule of our own has an injected violation', () => {
    const injected = new Set(LINT_OVERTREDINGEN.map(({ regel }) => regel))
    expect(Object.keys(HUISREGELS).filter((naam) => !injected.has(`huis/${naam}`))).toEqual([])
  })

  test.each(['app/a.tsx', 'components/ui/a.tsx', 'lib/domain/a.ts', 'sandbox/api/a.ts'])(
    'all rules of our own watch %s',
    async (bestand) => {
      const exempt = bestand.startsWith('app/') ? ['no-default-export'] : []
      const watched = Object.keys(HUISREGELS).filter((naam) => !exempt.includes(naam))
      expect(await rulesFor(bestand)).toEqual(expect.arrayContaining(watched.map((naam) => `huis/${naam}`)))
    },
  )

  test.each(LINT_OVERTREDINGEN)('%$ $regel catches $bestand', async (overtreding) => {
    const rules = overtreding.types ? lintMetTypes(path.join(folder, 'types'), overtreding) : lintTekst(overtreding)
    expect(await rules).toContain(overtreding.regel)
  })

  test.each(LINT_TOEGESTAAN)('%$ $regel allows $bestand', async (geval) => {
    const rules = await lintTekst(geval)
    expect(rules).not.toContain(geval.regel)
    expect(rules).not.toContain(null)
  })
})

describe('what nobody uses', () => {
  const { soorten, gevonden } = knipBoom(path.join(folder, 'ongebruikt'), BOOM_MET_ONGEBRUIKT)

  test('every kind has an injected violation', () => {
    expect([...new Set(ONGEBRUIKT.map((regel) => regel.split(' ')[0]))].toSorted()).toEqual(soorten.toSorted())
  })

  test.each(ONGEBRUIKT)('catches %s', (regel) => {
    expect(gevonden).toContain(regel)
  })

  test('what is used is left alone', () => {
    expect(gevonden.filter((regel) => !ONGEBRUIKT.includes(regel))).toEqual([])
  })
})

describe('secrets', () => {
  const gevonden = zoekGeheimen(path.join(folder, 'geheimen'), { ...BOOM_MET_GEHEIMEN, ...BOOM_ZONDER_GEHEIMEN })

  test('every rule has an injected violation, or a reason to find nothing', () => {
    const proeven = new Set([...GEHEIMEN.map((regel) => regel.split(' ')[0]), ...Object.keys(ZONDER_VONDST)])
    expect([...proeven].toSorted()).toEqual(geheimenRegels().toSorted())
  })

  test.each(GEHEIMEN)('catches %s', (regel) => {
    expect(gevonden).toContain(regel)
  })

  test('each file with a secret is one that must be found', () => {
    expect(GEHEIMEN.map((regel) => regel.split(' ')[1]).toSorted()).toEqual(Object.keys(BOOM_MET_GEHEIMEN).toSorted())
  })

  test('what only looks like one, and folders that are never kept, are left alone', () => {
    expect(gevonden.filter((regel) => !GEHEIMEN.includes(regel))).toEqual([])
  })
})
