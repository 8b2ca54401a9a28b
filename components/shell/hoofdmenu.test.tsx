import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Telling } from '#lib/domain/werkvoorraad.ts'
import { Hoofdmenu } from './hoofdmenu.tsx'
import { MenuTelling } from './menu-telling.tsx'
import { TestPagina } from './test-pagina.tsx'

const gestopt: Telling = { aantal: 12, exact: false, afgebroken: true }

function toon(werkvoorraad: Telling): void {
  const telling = <MenuTelling aantal={werkvoorraad} eenheid="aan zet" kleur="text-u" />
  render(
    <TestPagina pad="/samenwerkingen">
      <Hoofdmenu tellingen={{ werkvoorraad: telling, notificaties: null }} />
    </TestPagina>,
  )
}

test.each([
  [{ aantal: 12, exact: true, afgebroken: false }, '12', 'Werkvoorraad, 12 aan zet'],
  [gestopt, '12+', 'Werkvoorraad, ten minste 12 aan zet'],
  [{ ...gestopt, aantal: 0 }, '?', 'Werkvoorraad, misschien aan zet'],
  [{ aantal: 0, exact: true, afgebroken: false }, null, 'Werkvoorraad'],
])('het menu zegt hoe zeker het getal is', async (werkvoorraad, kort, naam) => {
  toon(werkvoorraad)
  const link = await screen.findByRole('link', { name: naam, hidden: true })
  expect(link.querySelector('[aria-hidden]')?.textContent ?? null).toBe(kort)
})

test('Escape sluit het geopende menu en gaat terug naar de knop', () => {
  toon(gestopt)
  const menu = screen.getByRole<HTMLDetailsElement>('group')
  menu.open = true
  fireEvent.keyDown(screen.getByRole('link', { name: 'Actieverzoeken' }), { key: 'Escape' })
  expect(menu.open).toBe(false)
  expect(document.activeElement?.textContent).toMatch(/^Menu/)
})
