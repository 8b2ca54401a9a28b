import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EenKeerFormulier } from './een-keer-formulier.tsx'

/** Whether the browser may send the form, at this moment of the page. */
function verstuurt(moment: number): boolean {
  const formulier = screen.getByRole('form', { name: 'Kiezen' })
  const event = createEvent.submit(formulier)
  Object.defineProperty(event, 'timeStamp', { value: moment })
  // jsdom sends nothing: not prevented by us is all there is to see.
  return fireEvent(formulier, event)
}

test('de tweede van twee klikken verstuurt niets, een latere wel', () => {
  render(<EenKeerFormulier aria-label="Kiezen" action="/api/inloggen/organisatie" method="post" />)
  expect([100, 300, 1_500, 2_100, 2_200].map(verstuurt)).toEqual([true, false, false, true, false])
})
