import { fireEvent, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { ProblemError } from '#lib/problem/problem.ts'
import { BevestigFormulier } from './bevestig-formulier.tsx'

const router = { push: vi.fn() }
const doe = vi.fn<() => Promise<unknown>>()

const vraag = (
  <TestPagina router={router}>
    <BevestigFormulier
      knop="Ketenpartner verwijderen"
      doe={doe}
      daarna="/bewijs"
      terug="/terug"
      weigering={({ message }) => (message === 'loopt nog' ? <p>Er loopt nog iets.</p> : null)}
    />
  </TestPagina>
)
const knop = () => screen.getByRole('button', { name: /Ketenpartner verwijderen/ })

test('zolang de code er nog niet is, doet de knop zichtbaar niets, en zonder JavaScript staat er waarom', () => {
  const wachtend = document.createElement('div')
  wachtend.innerHTML = renderToString(vraag)
  // The style sheet keeps what sends such a form from being pressed, and makes it grey after a second.
  const verstuurt = wachtend.querySelector('form[data-wacht] button:not([type="button"], [hidden])')
  expect(verstuurt?.textContent).toBe('Ketenpartner verwijderen')
  expect(wachtend.querySelector('noscript')?.textContent).toContain('Versturen kan alleen met JavaScript.')
})

test('één keer drukken is één keer doen, en dan verder', async () => {
  doe.mockResolvedValueOnce(null)
  render(vraag)
  fireEvent.click(knop())
  fireEvent.click(knop())
  await vi.waitFor(() => {
    expect(router.push).toHaveBeenCalledWith('/bewijs')
  })
  expect(doe).toHaveBeenCalledOnce()
})

test.each([
  ['eigen woorden', 'loopt nog', 'Er loopt nog iets.'],
  ['de gewone woorden', 'anders', 'Nummer van deze melding: nummer-7'],
])('na een weigering staan er %s, en kan het opnieuw', async (_, detail, tekst) => {
  doe.mockRejectedValueOnce(new ProblemError('status-conflict', { detail, traceId: 'nummer-7' }))
  render(vraag)
  fireEvent.click(knop())
  expect(await screen.findByText(tekst)).toBeTruthy()
  expect(knop().ariaDisabled).not.toBe('true')
})
