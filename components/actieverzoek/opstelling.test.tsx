import { expect, test } from 'vitest'
import type { Document } from '#lib/domain/document-schema.ts'
import { createDeelnemer, createDocument } from '#lib/domain/test-objecten.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { VRAAG_MAX } from '#lib/domain/vraag.ts'
import { OpstelInvoer } from './opstel-invoer.ts'
import { deelnemerMetNaam, deelnemerVan, leesOpstelling, onzichtbaarVoor } from './opstelling.ts'
import { vandaag } from './reactie-gewenst.ts'

const GEHEIM = createDocument({ bestandsNaam: 'medisch.pdf', vertrouwelijkheid: 'SV' })
const GEWOON = createDocument({ bestandsNaam: 'tekening.pdf' })
const VAN_GGD = createDocument({
  ...{ bestandsNaam: 'eigen.pdf', vertrouwelijkheid: 'SV' },
  ...{ toegevoegdDoor: '00000099000000040000', toegevoegdDoorNaam: 'GGD Zandbakland' },
})
/** The SWF gives no OIN here, and another organisation may bear this name. */
const VAN_EEN_GGD: Document = { ...VAN_GGD, toegevoegdDoor: null }

test.each([
  ['met beperkte toegang ziet de ontvanger niet wat strikt is', { privilege: 'BT' }, [GEHEIM, GEWOON], ['medisch.pdf']],
  ['wat de ontvanger zelf toevoegde, ziet die altijd', { privilege: 'BT' }, [VAN_GGD], []],
  ['een naam zegt niet wie het toevoegde', { privilege: 'BT' }, [VAN_EEN_GGD], ['eigen.pdf']],
  ['met volledige toegang ziet de ontvanger alles', { privilege: 'VT' }, [GEHEIM, GEWOON], []],
  ['de initiator ziet alles', { rol: 'INITIATOR', privilege: null }, [GEHEIM], []],
  ['als de SWF de toegang niet geeft, weten wij het niet', { privilege: null }, [GEHEIM], null],
  ['zonder strikte documenten maakt toegang niet uit', { privilege: null }, [GEWOON], []],
] as const)('%s', (_titel, over, documenten, namen) => {
  const uitkomst = onzichtbaarVoor(documenten, createDeelnemer(over))
  expect(uitkomst?.map(({ bestandsNaam }) => bestandsNaam) ?? null).toEqual(namen)
})

function formulier(velden: Record<string, string | string[]>): FormData {
  const gegevens = new FormData()
  for (const [naam, waarden] of Object.entries(velden))
    for (const waarde of [waarden].flat()) gegevens.append(naam, waarde)
  return gegevens
}
const GGD = '00000099000000040000'
const REGIO = '00000099000000030000'
const VRAAG = { titel: ' Advies ', omschrijving: 'Wat vindt u?' }
const meldingen = (gegevens: FormData) =>
  OpstelInvoer.safeParse(leesOpstelling(gegevens)).error?.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

test('iedere gekozen organisatie en elk gekozen document gaat mee', () => {
  const documenten = [GEHEIM.documentId, '9c1f2f52-5a0e-4b0e-8f5a-3f4f4a9a1c22']
  const gegevens = formulier({ ...VRAAG, ontvangers: [GGD, REGIO], documenten, regelErbij: 'on' })
  expect(OpstelInvoer.parse(leesOpstelling(gegevens))).toEqual({
    ontvangers: [GGD, REGIO],
    titel: 'Advies',
    omschrijving: 'Wat vindt u?',
    documenten,
  })
})

test('wie niets invult, leest bij elk veld wat er moet', () => {
  expect(meldingen(formulier({ titel: '', omschrijving: '  ' }))).toEqual([
    'titel: Vul een titel in.',
    'omschrijving: Schrijf uw vraag op.',
    'ontvangers: Kies ten minste één organisatie.',
  ])
})

test('de gewenste datum wordt de laatste regel van de vraag, tenzij de gebruiker dat niet wil', () => {
  const met = formulier({ ...VRAAG, ontvangers: GGD, reactieGewenst: '2999-12-11', regelErbij: 'on' })
  const zonder = formulier({ ...VRAAG, ontvangers: GGD, reactieGewenst: '2999-12-11' })
  expect(OpstelInvoer.parse(leesOpstelling(met)).omschrijving).toBe(
    'Wat vindt u?\n\nGraag uw reactie uiterlijk 11 december 2999.',
  )
  expect(OpstelInvoer.parse(leesOpstelling(zonder)).omschrijving).toBe('Wat vindt u?')
})

test.each([
  ['2020-01-01', 'reactieGewenst: Kies een dag na vandaag.'],
  [vandaag(), 'reactieGewenst: Kies een dag na vandaag.'],
  ['morgen', 'reactieGewenst: Kies een datum.'],
])('%s is geen datum om op te wachten', (reactieGewenst, melding) => {
  expect(meldingen(formulier({ ...VRAAG, ontvangers: GGD, reactieGewenst, regelErbij: 'on' }))).toContain(melding)
})

test('de regel over de datum telt mee voor de lengte', () => {
  const omschrijving = 'x'.repeat(VRAAG_MAX)
  const velden = { titel: 'Advies', omschrijving, ontvangers: GGD, reactieGewenst: '2999-12-11' }
  expect(meldingen(formulier(velden))).toBeUndefined()
  expect(meldingen(formulier({ ...velden, regelErbij: 'on' }))).toEqual([
    'omschrijving: Met de regel over uw datum erbij is dit langer dan 4000 tekens.',
  ])
})

test('dragen twee organisaties dezelfde naam, dan telt wie het minst ziet', () => {
  const ruim = createDeelnemer({ privilege: 'VT' })
  const krap = createDeelnemer({ privilege: 'BT' })
  expect(deelnemerMetNaam([ruim, krap], 'GGD Zandbakland')).toBe(krap)
  expect(deelnemerMetNaam([ruim], 'GGD Zandbakland')).toBe(ruim)
  expect(deelnemerMetNaam([ruim], 'Iemand anders')).toBeNull()
})

test('het OIN wijst de deelnemer aan, ook als een ander dezelfde naam draagt', () => {
  const [een, ander] = [createDeelnemer({ privilege: 'VT' }), createDeelnemer({ oin: Oin.parse(REGIO) })]
  expect(deelnemerVan([een, ander], REGIO, 'GGD Zandbakland')).toBe(ander)
  expect(deelnemerVan([een, ander], null, 'GGD Zandbakland')).toBe(ander)
})
