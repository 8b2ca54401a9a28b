import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { ActieverzoekActies } from './actieverzoek-acties.tsx'
import { VerloopLijst } from './verloop-lijst.tsx'

test('wie in behandeling neemt, staat daarna bij de volgende stap en hoort alleen wat nieuw is', async () => {
  const daarna = createActieverzoek({ status: 'IN_BEHANDELING', acties: ['weigeren', 'gereedmelden'] })
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(daarna)))
  const refresh = vi.fn()
  const pagina = (actieverzoek: Actieverzoek) => (
    <TestPagina router={{ refresh }}>
      <VerloopLijst actieverzoek={actieverzoek} />
      <ActieverzoekActies actieverzoek={actieverzoek} magNieuw />
    </TestPagina>
  )
  const { rerender } = render(pagina(createActieverzoek({ acties: ['behandelen', 'weigeren', 'gereedmelden'] })))
  const status = screen.getByRole('status')
  expect(status.textContent).toBe('Nu: Verstuurd')
  const knop = screen.getByRole('button', { name: 'In behandeling nemen' })
  knop.focus()
  fireEvent.click(knop)
  await vi.waitFor(
    () => {
      expect(refresh).toHaveBeenCalledOnce()
    },
    { timeout: 10_000 },
  )
  rerender(pagina(daarna))
  expect(screen.queryByRole('button')).toBeNull()
  expect(document.activeElement?.textContent).toBe('Uw volgende stap')
  expect([screen.getByRole('status'), status.textContent]).toEqual([status, 'Nu: In behandeling'])
})
