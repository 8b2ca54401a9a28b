import { expect, test } from 'vitest'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { createDeelnemer } from '#lib/domain/test-objecten.ts'
import { gevolgVanWijziging } from './document-gevolg.ts'

const gemeente = createDeelnemer({
  ...{ oin: Oin.parse('00000099000000010000'), naam: 'Gemeente Zandbakdorp' },
  ...{ rol: 'INITIATOR', privilege: null, isU: true },
})
const ggd = createDeelnemer({ privilege: 'BT' })
const onbekend = createDeelnemer({ privilege: null })
const KOPIEEN = 'Kopieën die al zijn gedownload, blijven bij hen.'
const LATER = 'Wie later wordt uitgenodigd, ziet het document ook.'

test.each([
  ['RV', 'RV', [gemeente, ggd], ['Wie dit document ziet, verandert niet.']],
  ['RV', 'SV', [gemeente, ggd], ['Zien dit document niet meer: GGD Zandbakland.', KOPIEEN]],
  ['SV', 'RV', [gemeente, ggd], ['Gaan dit document zien: GGD Zandbakland.', LATER]],
  ['SV', 'RV', [gemeente], ['Er is nu niemand voor wie dit iets verandert.', LATER]],
  ['RV', 'SV', [gemeente, onbekend], ['Alleen deelnemers met volledige toegang zien dit document dan nog.', KOPIEEN]],
  ['SV', 'RV', [gemeente, onbekend], ['Alle deelnemers zien dit document dan.', LATER]],
] as const)('van %s naar %s', (van, naar, deelnemers, zinnen) => {
  const document = { vertrouwelijkheid: van, toegevoegdDoor: gemeente.oin, toegevoegdDoorNaam: gemeente.naam }
  expect(gevolgVanWijziging(document, naar, deelnemers)).toEqual(zinnen)
})
