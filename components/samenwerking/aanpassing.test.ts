import { expect, test } from 'vitest'
import { SAMENWERKING_VELDEN } from '#lib/domain/samenwerking.ts'
import type { SamenwerkingVelden } from '#lib/domain/samenwerking-schema.ts'
import { createSamenwerking } from '#lib/domain/test-objecten.ts'
import { kiesAanpassing } from './aanpassing.ts'

const begin = createSamenwerking({ titel: 'Carport', beschrijving: 'Aan de voorkant', globaleLocatie: null })

/** The whole form, as it is sent: what was filled in at the start, and what was typed over it. */
const formulier = (getypt: SamenwerkingVelden): SamenwerkingVelden => ({
  ...Object.fromEntries(SAMENWERKING_VELDEN.map((veld) => [veld, begin[veld] ?? ''])),
  ...getypt,
})

test.each([
  ['wat veranderde', { titel: 'Overkapping' }, {}, { velden: { titel: 'Overkapping' }, gezien: { titel: 'Carport' } }],
  [
    'leegmaken',
    { beschrijving: '' },
    {},
    { velden: { beschrijving: '' }, gezien: { beschrijving: 'Aan de voorkant' } },
  ],
  [
    'na een conflict: eigen tekst tegen wat er nu staat',
    { titel: 'Overkapping' },
    { titel: 'Schuur' },
    { velden: { titel: 'Overkapping' }, gezien: { titel: 'Schuur' } },
  ],
  [
    'na een conflict: wat een collega verder wijzigde, blijft staan',
    { titel: 'Overkapping' },
    { titel: 'Schuur', beschrijving: 'Achter', globaleLocatie: 'Duinweg 2' },
    { velden: { titel: 'Overkapping' }, gezien: { titel: 'Schuur' } },
  ],
  [
    'de tekst van de collega overgenomen',
    { titel: 'Schuur' },
    { titel: 'Schuur' },
    { velden: { titel: 'Schuur' }, gezien: { titel: 'Schuur' } },
  ],
])('%s', (_naam, getypt, intussen, verwacht) => {
  expect(kiesAanpassing(formulier(getypt), begin, { ...begin, ...intussen })).toEqual(verwacht)
})

test.each([
  ['en een collega ook niet', {}],
  ['en een collega wel', { titel: 'Schuur' }],
])('wie niets veranderde, verstuurt niets, %s', (_naam, intussen) => {
  expect(() => kiesAanpassing(formulier({}), begin, { ...begin, ...intussen })).toThrow(
    expect.objectContaining({ code: 'ongeldige-invoer' }),
  )
})
