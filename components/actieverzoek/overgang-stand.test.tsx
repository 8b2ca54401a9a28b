import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { OvergangStand } from './overgang-stand.tsx'
import type { OvergangMetPagina } from './overgang-teksten.ts'

const GEANTWOORD = createActieverzoek({
  richting: 'verzonden',
  status: 'GEREEDGEMELD',
  melding: 'Zie advies.docx',
  laatstAangepastDatumTijd: '2026-11-22T18:40:00.000+01:00',
  laatstAangepastDoorNaam: 'GGD Zandbakland',
})

function toon(overgang: OvergangMetPagina, actieverzoek = GEANTWOORD): string {
  return render(<OvergangStand actieverzoek={actieverzoek} overgang={overgang} />).container.textContent
}

test('wie wil intrekken, leest eerst dat er is geantwoord, wanneer en door wie', () => {
  const tekst = toon('intrekking')
  expect(tekst).toContain('Let op: De status is nu: Gereedgemeld')
  expect(tekst).toMatch(/Sinds 22 november 2026.*18\.40 uur, door GGD Zandbakland\./)
})

test.each<[OvergangMetPagina, boolean]>([
  ['afronding', true],
  ['teruggave', false],
])('bij %s staat de laatste toelichting, en wat een nieuwe of een lege daarmee doet', (overgang, magLeeg) => {
  const tekst = toon(overgang)
  expect(screen.getByText('Zie advies.docx')).toBeDefined()
  expect(tekst).toContain('Een nieuwe toelichting komt in de plaats van deze.')
  expect(tekst.includes('Vult u niets in, dan sturen wij geen nieuwe.')).toBe(magLeeg)
})

test('zonder toelichting is er niets te vervangen', () => {
  expect(toon('weigering', createActieverzoek())).toMatch(
    /De status is nu: NieuwVerstuurd op .*, door Gemeente Zandbakdorp\.$/,
  )
})
