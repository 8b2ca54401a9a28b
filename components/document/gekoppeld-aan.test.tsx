import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { DocumentId, type Document } from '#lib/domain/document-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { createActieverzoek, createGelezen, createNietGelezen } from '#lib/domain/test-objecten.ts'
import { GekoppeldAan } from './gekoppeld-aan.tsx'

const document: Document = {
  documentId: DocumentId.parse('5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33'),
  samenwerkingId: SamenwerkingId.parse('SAM-10021'),
  ...{ bestandsNaam: 'a.pdf', omschrijving: null, vertrouwelijkheid: 'RV', formaat: null, taal: null, hash: null },
  ...{
    kenmerkSysteem: null,
    nummerBinnenSysteem: null,
    toegevoegdDoor: null,
    toegevoegdDoorNaam: 'GGD Zandbakland',
    vanOns: false,
  },
  ...{ creatieDatumTijd: '2026-03-20T14:02:00.000+01:00', laatstAangepastDoorNaam: null },
  ...{ laatstAangepastDatumTijd: null, acties: [] },
}

const ontkoppel = ({ titel }: Actieverzoek) => <button type="button">Ontkoppelen van {titel}</button>

test.each([
  [true, /^Dit document hoort niet bij een actieverzoek/, false],
  [false, /^Dit document hoort niet bij een lopend actieverzoek/, true],
])('volledig %s: says no more than what was read', (volledig, zin, meldt) => {
  render(
    <GekoppeldAan
      document={document}
      actieverzoeken={createGelezen([], { volledig })}
      gesloten={false}
      ontkoppel={ontkoppel}
    />,
  )
  expect(screen.getByText(zin)).toBeTruthy()
  expect(screen.queryByText(/meer dan 100 actieverzoeken/) !== null).toBe(meldt)
})

test('what could not be read is not said to be nothing', () => {
  render(
    <GekoppeldAan document={document} actieverzoeken={createNietGelezen()} gesloten={false} ontkoppel={ontkoppel} />,
  )
  expect(screen.getByText(/konden wij nu niet ophalen$/)).toBeTruthy()
  expect(screen.getByText('Opnieuw proberen').getAttribute('href')).toBe('')
  expect(screen.queryByText(/hoort niet bij/)).toBeNull()
})

test('is out again only where the SWF lets it', () => {
  const met = (titel: string, acties: Document['acties']) =>
    createActieverzoek({ titel, documenten: [{ ...document, acties }] })
  const gelezen = createGelezen([met('Advies lucht', ['ontkoppelenVanActieverzoek']), met('Advies geluid', [])])
  render(<GekoppeldAan document={document} actieverzoeken={gelezen} gesloten={false} ontkoppel={ontkoppel} />)
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Ontkoppelen van Advies lucht'])
})
