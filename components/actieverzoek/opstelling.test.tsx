import { expect, test } from 'vitest'
import { createDeelnemer } from '#lib/domain/test-objecten.ts'
import { DocumentId, type Document, type Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { OpstelInvoer } from './opstel-invoer.ts'
import { deelnemerMetNaam, leesOpstelling, onzichtbaarVoor } from './opstelling.ts'

function createDocument(
  bestandsNaam: string,
  vertrouwelijkheid: Vertrouwelijkheid,
  over: Partial<Document> = {},
): Document {
  return {
    documentId: DocumentId.parse('0b6f0f52-5a0e-4b0e-8f5a-3f4f4a9a1c11'),
    samenwerkingId: SamenwerkingId.parse('SAM-10021'),
    bestandsNaam,
    omschrijving: null,
    vertrouwelijkheid,
    formaat: null,
    hash: null,
    kenmerkSysteem: null,
    nummerBinnenSysteem: null,
    toegevoegdDoorNaam: 'Gemeente Zandbakdorp',
    vanOns: true,
    creatieDatumTijd: '2026-03-20T14:02:00.000+01:00',
    acties: [],
    ...over,
  }
}

const GEHEIM = createDocument('medisch.pdf', 'SV')
const GEWOON = createDocument('tekening.pdf', 'RV')
const VAN_GGD = createDocument('eigen.pdf', 'SV', { toegevoegdDoorNaam: 'GGD Zandbakland' })

test.each([
  ['met beperkte toegang ziet de ontvanger niet wat strikt is', { privilege: 'BT' }, [GEHEIM, GEWOON], ['medisch.pdf']],
  ['wat de ontvanger zelf toevoegde, ziet die altijd', { privilege: 'BT' }, [VAN_GGD], []],
  ['met volledige toegang ziet de ontvanger alles', { privilege: 'VT' }, [GEHEIM, GEWOON], []],
  ['de initiator ziet alles', { rol: 'INITIATOR', privilege: null }, [GEHEIM], []],
  ['als de SWF de toegang niet geeft, weten wij het niet', { privilege: null }, [GEHEIM], null],
  ['zonder strikte documenten maakt toegang niet uit', { privilege: null }, [GEWOON], []],
] as const)('%s', (_titel, over, documenten, namen) => {
  const uitkomst = onzichtbaarVoor(documenten, createDeelnemer(over))
  expect(uitkomst?.map(({ bestandsNaam }) => bestandsNaam) ?? null).toEqual(namen)
})

test('elk gekozen document gaat mee', () => {
  const gegevens = new FormData()
  gegevens.set('ontvanger', '00000099000000040000')
  gegevens.set('titel', ' Advies ')
  gegevens.set('omschrijving', 'Wat vindt u?')
  gegevens.append('documenten', GEHEIM.documentId)
  gegevens.append('documenten', '9c1f2f52-5a0e-4b0e-8f5a-3f4f4a9a1c22')
  expect(OpstelInvoer.parse(leesOpstelling(gegevens))).toEqual({
    ontvanger: '00000099000000040000',
    titel: 'Advies',
    omschrijving: 'Wat vindt u?',
    documenten: [GEHEIM.documentId, '9c1f2f52-5a0e-4b0e-8f5a-3f4f4a9a1c22'],
  })
})

test('wie niets invult, leest bij elk veld wat er moet', () => {
  const gegevens = new FormData()
  gegevens.set('titel', '')
  gegevens.set('omschrijving', '  ')
  const { error } = OpstelInvoer.safeParse(leesOpstelling(gegevens))
  expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
    'ontvanger: Kies de organisatie die u iets vraagt.',
    'titel: Vul een titel in.',
    'omschrijving: Schrijf uw vraag op.',
  ])
})

test('dragen twee organisaties dezelfde naam, dan telt wie het minst ziet', () => {
  const ruim = createDeelnemer({ privilege: 'VT' })
  const krap = createDeelnemer({ privilege: 'BT' })
  expect(deelnemerMetNaam([ruim, krap], 'GGD Zandbakland')).toBe(krap)
  expect(deelnemerMetNaam([ruim], 'GGD Zandbakland')).toBe(ruim)
  expect(deelnemerMetNaam([ruim], 'Iemand anders')).toBeNull()
})
