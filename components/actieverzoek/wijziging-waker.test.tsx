import { QueryClient } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { WijzigingWaker } from './wijziging-waker.tsx'

const VROEG = '2026-04-01T10:00:00.000+02:00'
const LAAT = '2026-04-01T11:00:00.000+02:00'
const GETOOND = createActieverzoek({ status: 'IN_BEHANDELING', laatstAangepastDatumTijd: VROEG })

/** What the SWF says now; gives the router's refresh, and when the answer has been read. */
function toon(nu: Actieverzoek) {
  const gelezen = vi.fn()
  vi.stubGlobal('fetch', () => {
    gelezen()
    return Promise.resolve(Response.json(nu))
  })
  const refresh = vi.fn()
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <TestPagina router={{ refresh }} client={client}>
      <WijzigingWaker getoond={GETOOND} />
    </TestPagina>,
  )
  const klaar = () => vi.waitFor(() => expect(client.getQueryCache().getAll()[0]?.state.status).toBe('success'))
  return { refresh, klaar }
}

test('wie de pagina open heeft, leest dat een ander de status wijzigde, en vernieuwt zelf', async () => {
  const { refresh } = toon({ ...GETOOND, status: 'INGETROKKEN', laatstAangepastDatumTijd: LAAT })
  expect(await screen.findByText('De status is intussen: Ingetrokken')).toBeTruthy()
  expect(refresh).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Vernieuwen' }))
  expect(refresh).toHaveBeenCalledOnce()
})

test.each([
  ['dezelfde status', { status: 'IN_BEHANDELING', laatstAangepastDatumTijd: LAAT }],
  ['een antwoord van vóór wat de pagina toont', { status: 'OPEN', laatstAangepastDatumTijd: null }],
])('%s is geen nieuws', async (_titel, over) => {
  const { klaar } = toon({ ...GETOOND, ...over })
  await klaar()
  expect(screen.queryByText(/intussen/)).toBeNull()
})
