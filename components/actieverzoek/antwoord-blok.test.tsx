import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { AntwoordDocumenten } from '#lib/domain/antwoord-documenten.ts'
import { createActieverzoek, createDocument, createNietGelezen } from '#lib/domain/test-objecten.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'
import { AntwoordBlok } from './antwoord-blok.tsx'

const ADVIES = createDocument({ bestandsNaam: 'advies.docx', vertrouwelijkheid: 'SV' })
const KOP = 'GGD Zandbakland voegde sinds deze vraag toe'

function toon(antwoord: Gelezen<AntwoordDocumenten | null>, over = {}) {
  const actieverzoek = createActieverzoek({ richting: 'verzonden', status: 'GEREEDGEMELD', ...over })
  render(<AntwoordBlok actieverzoek={actieverzoek} antwoord={antwoord} />)
  return screen.queryByRole('heading', { name: KOP }) !== null
}

test('wie vroeg, heeft het antwoord bij zijn vraag: met het etiket en de weg om het te downloaden', () => {
  expect(toon({ waarde: { documenten: [ADVIES], volledig: true } })).toBe(true)
  expect(screen.getByRole('listitem').textContent).toBe('advies.docxDownloaden advies.docxStrikt vertrouwelijk')
  expect(screen.getByRole('link', { name: 'Downloaden advies.docx' }).getAttribute('href')).toBe(
    `/api/documenten/${ADVIES.documentId}/inhoud`,
  )
  expect(screen.queryByRole('link', { name: 'Alle documenten' })).toBeNull()
})

test.each([
  ['er is niets dat wij zien', { documenten: [], volledig: true }, {}, /Geen document dat u kunt zien/],
  ['misschien is er meer', { documenten: [ADVIES], volledig: false }, {}, /Misschien staan hier niet alle documenten/],
])('%s: dat staat er', (_wat, waarde, over, tekst) => {
  expect(toon({ waarde }, over)).toBe(true)
  expect(screen.getByText(tekst)).toBeDefined()
})

test('wat niet is opgehaald, is niet afwezig', () => {
  expect(toon(createNietGelezen())).toBe(true)
  expect(screen.getByText(/konden wij nu niet ophalen/)).toBeDefined()
  expect(screen.queryByText(/Geen document/)).toBeNull()
})

test.each([
  ['het hoort al bij de vraag', { documenten: [ADVIES], volledig: true }, { documenten: [ADVIES] }],
  ['nog niet gereedgemeld, en niets', { documenten: [], volledig: true }, { status: 'IN_BEHANDELING' }],
  ['er is geen antwoord te zoeken', null, { status: 'OPEN' }],
])('%s: geen blok', (_wat, waarde, over) => {
  expect(toon({ waarde }, over)).toBe(false)
})
