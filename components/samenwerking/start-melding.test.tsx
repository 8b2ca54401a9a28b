import { QueryClient } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { createSamenwerking } from '#lib/domain/test-objecten.ts'
import { DossierMeldingen } from './dossier-meldingen.tsx'

const KLAAR = 'Het laden van de documenten is klaar'

test('de start die loopt, wordt gevolgd tot hij klaar is, en dat wordt gezegd', async () => {
  const antwoorden = ['INITIALISATIE', 'OPEN'].map((status) => Response.json(createSamenwerking({ status })))
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(antwoorden.shift() ?? Response.error()))
  vi.stubGlobal('fetch', fetch)
  const client = new QueryClient()
  const refresh = vi.fn()
  const toon = (status: string, pad = '/samenwerkingen/SAM-10021') => (
    <TestPagina router={{ refresh }} client={client} pad={pad}>
      <DossierMeldingen samenwerking={createSamenwerking({ status })} nu={new Date()} />
    </TestPagina>
  )
  const { rerender } = render(toon('INITIALISATIE'))
  expect(screen.getByText('De samenwerking wordt gestart')).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('')
  const wacht = { timeout: 10_000 }
  await vi.waitFor(() => {
    expect([fetch.mock.calls.length, client.isFetching()]).toEqual([1, 0])
  }, wacht)
  // Nobody asked for it: it does not keep the session alive.
  expect(new Headers(fetch.mock.calls[0]?.[1]?.headers).get('x-activiteit')).toBe('achtergrond')
  await client.refetchQueries()
  await vi.waitFor(() => {
    expect(refresh).toHaveBeenCalledOnce()
  }, wacht)
  rerender(toon('OPEN'))
  expect(await screen.findByText(KLAAR)).toBeTruthy()
  expect(screen.getByRole('status').textContent).toContain(KLAAR)
  expect(screen.queryByText('De samenwerking wordt gestart')).toBeNull()
  expect(
    client
      .getQueryCache()
      .getAll()
      .every((vraag) => !vraag.isActive()),
  ).toBe(true)
  // On the next page it is no news any more.
  rerender(toon('OPEN', '/samenwerkingen/SAM-10021/documenten'))
  expect(screen.getByRole('status').textContent).toBe('')
})

test('wie een dossier opent dat al gestart is, hoort daar niets over', () => {
  render(
    <TestPagina>
      <DossierMeldingen samenwerking={createSamenwerking({ status: 'OPEN' })} nu={new Date()} />
    </TestPagina>,
  )
  expect(screen.queryByText(KLAAR)).toBeNull()
})
