import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { nieuwBestand } from './wachtrij.ts'
import { WachtrijRegel } from './wachtrij-regel.tsx'

const BESTAND = nieuwBestand(new File(['inhoud'], 'advies.pdf'))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function doeNiets(): void {
  // The row only shows here.
}

function Regel({ voortgang }: Readonly<{ voortgang: number }>) {
  return (
    <WachtrijRegel
      samenwerkingId={SamenwerkingId.parse('SAM-10001')}
      bestand={{ ...BESTAND, vertrouwelijkheid: 'RV', stand: 'bezig', voortgang }}
      dubbelVan={null}
      bezwaar={null}
      onWijzig={doeNiets}
      onHaalWeg={doeNiets}
      onPasToe={undefined}
      onOpnieuw={doeNiets}
    />
  )
}

async function verstrijk(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

test('een bestand dat onderweg is, is niet traag; wel als de verwerking tien seconden duurt', async () => {
  const { rerender } = render(<Regel voortgang={0.4} />)
  await verstrijk(60_000)
  expect(screen.queryByText(/langer dan normaal/)).toBeNull()
  rerender(<Regel voortgang={1} />)
  await verstrijk(9_999)
  expect(screen.queryByText(/langer dan normaal/)).toBeNull()
  await verstrijk(1)
  expect(screen.getByText('Dit duurt langer dan normaal. U hoeft niets te doen.')).toBeTruthy()
})
