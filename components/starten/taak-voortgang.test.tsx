import { render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import type { Taak, TaakStap } from '#lib/domain/starten-schema.ts'
import { TaakVoortgang } from './taak-voortgang.tsx'

const GGD = { oin: Oin.parse('00000099000000040000'), naam: 'GGD Zandbakland' }

beforeEach(() => {
  // What the server would say is not asked here: the page shows what it came with.
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
})
function toon(...stappen: (readonly [soort: TaakStap['soort'], staat: TaakStap['staat']])[]): void {
  const taak: Taak = {
    taakId: '0b6f0f52-5a0e-4b0e-8f5a-3f4f4a9a1c11',
    samenwerkingId: SamenwerkingId.parse('SAM-10021'),
    stappen: stappen.map(([soort, staat]) => ({
      ...{ soort, staat, uitleg: null },
      partner: soort === 'uitnodigen' || soort === 'actieverzoek' ? GGD : null,
    })),
    loopt: false,
  }
  render(
    <TestPagina>
      <TaakVoortgang begin={taak} />
    </TestPagina>,
  )
}
const naarDossier = () => screen.queryByRole('link', { name: 'Naar het dossier' })

test('zolang er nog iemand is uit te nodigen, vraagt de pagina te blijven', () => {
  toon(['starten', 'gelukt'], ['uitnodigen', 'wacht'])
  expect(screen.getByText(/Blijf op deze pagina tot alles klaar is/)).toBeTruthy()
  expect(naarDossier()).toBeNull()
})

test('zonder uitnodigingen ziet geen ketenpartner het dossier', () => {
  toon(['starten', 'gelukt'], ['documenten', 'gelukt'])
  expect(screen.getByText(/Alles is gelukt/).textContent).not.toContain('ketenpartners')
  expect(naarDossier()).not.toBeNull()
})

test('wie alleen nog op het DSO wacht, mag verder', () => {
  toon(['starten', 'gelukt'], ['documenten', 'bezig'])
  expect(screen.getByText(/Daar hoeft u niet op te wachten/)).toBeTruthy()
  expect(naarDossier()).not.toBeNull()
})

test('waarvan niemand weet of het lukte, heet niet mislukt, en kan opnieuw', () => {
  toon(['starten', 'gelukt'], ['uitnodigen', 'onzeker'])
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Niet zeker of alles is gelukt')
  expect(screen.getByText('Niet zeker')).toBeTruthy()
  expect(screen.queryByText(/mislukt/i)).toBeNull()
  expect(screen.getByRole('button', { name: /^Opnieuw proberen.*GGD Zandbakland uitnodigen$/ })).toBeTruthy()
})

test('een vraag die blijft staan, zegt waarop', () => {
  toon(['starten', 'gelukt'], ['uitnodigen', 'mislukt'], ['actieverzoek', 'wacht'])
  expect(screen.getByText('Wacht op de uitnodiging van GGD Zandbakland.')).toBeTruthy()
  expect(naarDossier()).not.toBeNull()
})
