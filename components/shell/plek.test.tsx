import { act, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { Breng } from './breng.tsx'
import { Plek } from './plek.tsx'

const rug = (beurt: string) => (
  <p>
    <a href="/documenten">Documenten</a> {beurt}
  </p>
)

/** As Next does on the way from page to page: another page below a layout that stays what it was. */
const BEGIN = { rug: rug('GGD is aan zet'), melding: <p>Wordt gestart</p> }
const kader = (pagina: ReactNode) => (
  <>
    <Plek naam="rug" begin={BEGIN.rug} />
    <Plek naam="meldingen" begin={BEGIN.melding} />
    {pagina}
  </>
)

async function openPagina(rerender: (ui: ReactNode) => void, pagina: ReactNode): Promise<void> {
  await act(async () => {
    rerender(kader(pagina))
    await Promise.resolve()
  })
}

test('wat om een pagina staat, volgt de pagina die het laatst is geopend; wie daarin stond, blijft er staan', async () => {
  const { rerender } = render(kader(<h1 key="een">Gegevens</h1>))
  const link = screen.getByRole('link')
  link.focus()
  await openPagina(rerender, <Breng key="twee" gelezen={2} delen={{ rug: rug('U bent aan zet') }} />)
  expect(screen.getByText(/U bent aan zet/)).toBeTruthy()
  expect(screen.queryByText(/GGD is aan zet/)).toBeNull()
  expect(document.activeElement).toBe(link)
  // What a page does not bring stays; what it brings empty goes.
  expect(screen.getByText('Wordt gestart')).toBeTruthy()
  await openPagina(rerender, <Breng key="drie" gelezen={3} delen={{ meldingen: null }} />)
  expect(screen.queryByText('Wordt gestart')).toBeNull()
  expect(screen.getByText(/U bent aan zet/)).toBeTruthy()
  // Back: that page comes as it was read before.
  await openPagina(rerender, <Breng key="vier" gelezen={1} delen={{ rug: rug('GGD is aan zet') }} />)
  expect(screen.getByText(/U bent aan zet/)).toBeTruthy()
})
