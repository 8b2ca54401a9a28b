import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { createSamenwerking } from '#lib/domain/test-objecten.ts'
import { BevestigAct } from './bevestig-act.tsx'

const router = { push: vi.fn(), refresh: vi.fn() }

test.each([
  ['sluiten', 'Samenwerking sluiten', '/samenwerkingen/SAM-10021/sluiten/bewijs'],
  ['beeindigen', 'Samenwerking beëindigen', '/samenwerkingen/beeindigd/SAM-10021'],
] as const)('na %s leest ook wat om de pagina staat opnieuw', async (act, knop, bewijs) => {
  const samenwerking = createSamenwerking({ status: 'GESLOTEN' })
  vi.stubGlobal('fetch', () =>
    Promise.resolve(act === 'sluiten' ? Response.json(samenwerking) : new Response(null, { status: 204 })),
  )
  render(
    <TestPagina router={router}>
      <BevestigAct samenwerkingId={samenwerking.samenwerkingId} act={act} />
    </TestPagina>,
  )
  fireEvent.click(screen.getByRole('button', { name: knop }))
  await vi.waitFor(() => {
    expect(router.push).toHaveBeenCalledWith(bewijs)
  })
  expect(router.refresh).toHaveBeenCalledOnce()
})
