import { expect, test } from 'vitest'
import { Document, DocumentId } from './document-schema.ts'
import { isGekoppeld, magKoppelen, magOntkoppelen } from './koppeling.ts'
import { KoppelKeuze } from './koppeling-schema.ts'
import { createActieverzoek } from './test-objecten.ts'

const ID = DocumentId.parse('5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33')

function gekoppeld(acties: string[]): Document {
  return Document.parse({
    ...{ documentId: ID, samenwerkingId: 'SAM-10021', bestandsNaam: 'a.pdf', vertrouwelijkheid: 'RV', acties },
    ...{ omschrijving: null, formaat: null, taal: null, hash: null, kenmerkSysteem: null, nummerBinnenSysteem: null },
    ...{ toegevoegdDoor: null, toegevoegdDoorNaam: 'x', vanOns: true, creatieDatumTijd: '2026-01-01T00:00:00Z' },
    ...{ laatstAangepastDoorNaam: null, laatstAangepastDatumTijd: null },
  })
}

test.each([
  ['OPEN', true],
  ['IN_BEHANDELING', true],
  ['GEREEDGEMELD', true],
  ['GEREED', false],
  ['GEWEIGERD', false],
  ['INGETROKKEN', false],
] as const)('aan een actieverzoek %s koppelen: %s, voor zender en ontvanger, met of zonder links', (status, mag) => {
  for (const richting of ['ontvangen', 'verzonden'] as const) {
    for (const acties of [[], ['berichtVerzenden' as const]]) {
      const actieverzoek = createActieverzoek({ status, richting, acties })
      expect(magKoppelen(actieverzoek)).toBe(mag)
      expect(magKoppelen(actieverzoek, ID)).toBe(mag)
    }
  }
})

test.each([
  ['OPEN', null, [false, true, false]],
  ['GEREED', null, [false, false, false]],
  ['OPEN', ['ontkoppelenVanActieverzoek'], [true, false, true]],
  ['OPEN', [], [true, false, false]],
] as const)('een actieverzoek %s met koppeling %o', (status, acties, [is, mag, magUit]) => {
  const actieverzoek = createActieverzoek({ status, documenten: acties === null ? [] : [gekoppeld([...acties])] })
  expect(isGekoppeld(actieverzoek, ID)).toBe(is)
  expect(magKoppelen(actieverzoek, ID)).toBe(mag)
  expect(magOntkoppelen(actieverzoek, ID)).toBe(magUit)
})

test('zonder keuze staat er wat te doen', () => {
  expect(KoppelKeuze.safeParse({}).error?.issues[0]?.message).toBe('Kies een actieverzoek.')
})
