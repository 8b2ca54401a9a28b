import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { ActieverzoekActies } from './actieverzoek-acties.tsx'
import { VerloopLijst } from './verloop-lijst.tsx'

test.each([
  ['staat daarna bij de volgende stap', 'In behandeling nemen', 'Uw volgende stap'],
  ['en intussen elders staat, blijft daar', 'Weigeren', 'Weigeren'],
])('wie in behandeling neemt, %s, en hoort alleen wat nieuw is', async (_, waar, daarnaOp) => {
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
  fireEvent.click(knop)
  screen.getByText(waar).focus()
  await vi.waitFor(
    () => {
      expect(refresh).toHaveBeenCalledOnce()
    },
    { timeout: 10_000 },
  )
  rerender(pagina(daarna))
  expect(screen.queryByRole('button')).toBeNull()
  expect(document.activeElement?.textContent).toBe(daarnaOp)
  expect([screen.getByRole('status'), status.textContent]).toEqual([status, 'Nu: In behandeling'])
})
