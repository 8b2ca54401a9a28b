import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { StartBevestigen } from './start-bevestigen.tsx'

function bevestig(name: string, reason: string): void {
  const probleem = { type: 'about:blank', title: 'X', status: 400, code: 'ongeldige-invoer' }
  const antwoord = { ...probleem, invalidParams: [{ name, reason }], traceId: 'a'.repeat(32) }
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(antwoord, { status: 400 })))
  render(
    <TestPagina>
      <StartBevestigen versie={crypto.randomUUID()} isDubbel />
    </TestPagina>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Samenwerking starten' }))
}

test('een fout in een veld van een eerdere pagina wijst de weg daarheen', async () => {
  bevestig('body.titel', 'Vul een naam in.')
  expect((await screen.findByRole('alert')).textContent).toContain('Vul een naam in.')
  expect(screen.getByRole('link', { name: 'Gegevens wijzigen' }).getAttribute('href')).toBe('/samenwerkingen/nieuw')
})

test('een fout op deze pagina wijst naar haar eigen veld', async () => {
  bevestig('tochNieuw', 'Kies of u toch een nieuwe wilt starten.')
  expect((await screen.findByRole('link', { name: /Kies of u toch/ })).getAttribute('href')).toBe(
    '#bevestigen-tochNieuw',
  )
})
