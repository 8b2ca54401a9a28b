import { act, cleanup, render, screen } from '@testing-library/react'
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { afterEach, expect, test } from 'vitest'
import type { Telling } from '#lib/domain/werkvoorraad.ts'
import { Hoofdmenu } from './hoofdmenu.tsx'

afterEach(cleanup)

const gestopt: Telling = { aantal: 12, exact: false, afgebroken: true }

test.each([
  [{ aantal: 12, exact: true, afgebroken: false }, '12', 'Werkvoorraad, 12 aan zet'],
  [gestopt, '12+', 'Werkvoorraad, ten minste 12 aan zet'],
  [{ ...gestopt, aantal: 0 }, '?', 'Werkvoorraad, misschien aan zet'],
  [{ aantal: 0, exact: true, afgebroken: false }, null, 'Werkvoorraad'],
])('het menu zegt hoe zeker het getal is', async (werkvoorraad, kort, naam) => {
  await act(async () => {
    render(
      <PathnameContext value="/samenwerkingen">
        <Hoofdmenu tellingen={Promise.resolve({ werkvoorraad, notificaties: 0 })} />
      </PathnameContext>,
    )
    await Promise.resolve()
  })
  const link = await screen.findByRole('link', { name: naam, hidden: true })
  expect(link.querySelector('[aria-hidden]')?.textContent ?? null).toBe(kort)
})
