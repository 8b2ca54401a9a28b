import { expect, test } from 'vitest'
import { leesWijziging } from './document-wijziging.ts'

const DOCUMENT = {
  omschrijving: 'Nota',
  vertrouwelijkheid: 'RV',
  kenmerkSysteem: null,
  nummerBinnenSysteem: 'Z-1',
} as const
const ZOALS_HET_IS = { omschrijving: 'Nota', vertrouwelijkheid: 'RV', kenmerkSysteem: '', nummerBinnenSysteem: 'Z-1' }

test.each([
  ['niets', {}],
  ['alleen de omschrijving', { omschrijving: 'Nota 2' }],
  ['een veld dat leeg wordt gemaakt', { nummerBinnenSysteem: '' }],
  ['de vertrouwelijkheid', { vertrouwelijkheid: 'SV' }],
])('verstuurd wordt wat de gebruiker wijzigde: %s', (_titel, wijziging) => {
  const gegevens = new FormData()
  for (const [veld, waarde] of Object.entries({ ...ZOALS_HET_IS, ...wijziging })) gegevens.set(veld, waarde)
  expect(leesWijziging(DOCUMENT, gegevens)).toEqual(wijziging)
})
