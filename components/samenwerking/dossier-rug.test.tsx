import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { beurtVanDossier, beurtVanSamenwerking } from '#lib/domain/beurt.ts'
import { createActieverzoek, createGelezen, createNietGelezen, createSamenwerking } from '#lib/domain/test-objecten.ts'
import { DossierRug } from './dossier-rug.tsx'

const UW_BEURT = Array.from({ length: 100 }, (_, nummer) =>
  createActieverzoek({
    actieverzoekId: ActieverzoekId.parse(`5a1f7c1e-7f0b-4c5e-9b8f-${String(nummer).padStart(12, '0')}`),
  }),
)

test.each([
  [true, 'en nog 97', 'en nog 99', 'U bent aan zet (100 keer)'],
  [false, 'en nog ten minste 97', 'en nog ten minste 99', 'U bent aan zet (ten minste 100 keer)'],
])('is alles gelezen wat loopt: %s', (lopendVolledig, breed, smal, tekst) => {
  render(
    <TestPagina pad="/samenwerkingen/SAM-10021">
      <DossierRug
        samenwerking={createSamenwerking()}
        beurt={beurtVanSamenwerking('OPEN', UW_BEURT, lopendVolledig)}
        actieverzoeken={createGelezen(UW_BEURT, { lopendVolledig })}
        eigenPrivilege="VT"
        nu={new Date('2026-03-20T14:02:00.000+01:00')}
        aantallen={{ documenten: 0, ketenpartners: 2 }}
      />
    </TestPagina>,
  )
  // Wide three are named, narrow one; each width has a count of its own, and the style sheet shows one of the two.
  expect(screen.getByRole('link', { name: breed }).closest('.md\\:list-item')).not.toBeNull()
  expect(screen.getByRole('link', { name: smal }).closest('.md\\:hidden')).not.toBeNull()
  expect(screen.getByText(tekst)).toBeTruthy()
  expect(screen.getByText(lopendVolledig ? '100 open' : '100+ open')).toBeTruthy()
})

test.each([
  ['OPEN', 'Wie aan zet is, konden wij nu niet ophalen'],
  ['GESLOTEN', 'Gesloten, niemand is aan zet'],
])('zijn de actieverzoeken niet op te halen, dan zegt de rug dat, zonder getal: %s', (status, tekst) => {
  const actieverzoeken = createNietGelezen()
  render(
    <TestPagina pad="/samenwerkingen/SAM-10021">
      <DossierRug
        samenwerking={createSamenwerking({ status })}
        {...{ beurt: beurtVanDossier(status, actieverzoeken), actieverzoeken, eigenPrivilege: 'VT' }}
        nu={new Date('2026-03-20T14:02:00.000+01:00')}
        aantallen={{ documenten: 0, ketenpartners: 2 }}
      />
    </TestPagina>,
  )
  expect(screen.getByText(tekst)).toBeTruthy()
  expect(screen.getByText(`Nummer van deze melding: ${actieverzoeken.nummer}`)).toBeTruthy()
  expect(screen.getByText('Opnieuw proberen').getAttribute('href')).toBe('')
  expect(screen.getByRole('link', { name: 'Actieverzoeken' })).toBeTruthy()
  expect(screen.queryByText('Niemand is aan zet')).toBeNull()
})
