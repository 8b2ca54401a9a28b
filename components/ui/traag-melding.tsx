'use client'
import { useEffect, useState } from 'react'

const TRAAG_MS = 10_000

/** True once ten seconds have passed since this was first there. */
export function useTraag(): boolean {
  const [traag, setTraag] = useState(false)
  useEffect(() => {
    const wekker = setTimeout(() => {
      setTraag(true)
    }, TRAAG_MS)
    return () => {
      clearTimeout(wekker)
    }
  }, [])
  return traag
}

/** Beside what is busy, for as long as it is. It stands empty first: a screen reader reads what changes in a region. */
export function TraagMelding() {
  const traag = useTraag()
  return (
    <span role="status" className="order-last block basis-full text-meta text-ink-2 empty:absolute">
      {traag && 'Dit duurt langer dan normaal. U hoeft niets te doen.'}
    </span>
  )
}
