import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { Knop } from './knop.tsx'

const TRAAG = 'Dit duurt langer dan normaal. U hoeft niets te doen.'

beforeEach(() => {
  vi.useFakeTimers()
})
async function verstrijk(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

test('wat langer dan tien seconden bezig is, zegt dat, in een gebied dat er al stond', async () => {
  render(<Knop bezig>Actieverzoek versturen</Knop>)
  const melding = screen.getByRole('status')
  await verstrijk(9_999)
  expect(melding.textContent).toBe('')
  await verstrijk(1)
  expect(melding.textContent).toBe(TRAAG)
})

test('is het klaar, dan is de melding weg, en een nieuwe poging telt vanaf het begin', async () => {
  const { rerender } = render(<Knop bezig>Versturen</Knop>)
  await verstrijk(10_000)
  rerender(<Knop>Versturen</Knop>)
  expect(screen.queryByRole('status')).toBeNull()
  rerender(<Knop bezig>Versturen</Knop>)
  await verstrijk(9_999)
  expect(screen.getByRole('status').textContent).toBe('')
})

test('een knop naast een voortgang laat die aan het woord', async () => {
  render(
    <Knop bezig meldTraag={false}>
      2 documenten toevoegen
    </Knop>,
  )
  await verstrijk(10_000)
  expect(screen.queryByText(TRAAG)).toBeNull()
})
