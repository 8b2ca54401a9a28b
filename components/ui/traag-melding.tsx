'use client'
import { useEffect, useState } from 'react'

const LANG_MS = 1_000
const TRAAG_MS = 10_000

/** True once ten seconds have passed since this was first there. */
export const useTraag = () => useNa(TRAAG_MS)

function useNa(ms: number): boolean {
  const [voorbij, setVoorbij] = useState(false)
  useEffect(() => {
    const wekker = setTimeout(() => {
      setVoorbij(true)
    }, ms)
    return () => {
      clearTimeout(wekker)
    }
  }, [ms])
  return voorbij
}

type Props = Readonly<{
  /** What to say from the first second on, where nothing else shows the wait. */
  eerst?: string
}>

/** Beside what is busy, for as long as it is. It stands empty first: a screen reader reads what changes in a region. */
export function TraagMelding({ eerst }: Props) {
  const lang = useNa(LANG_MS)
  const traag = useTraag()
  return (
    <span role="status" className="order-last block basis-full text-meta text-ink-2 empty:absolute">
      {traag ? 'Dit duurt langer dan normaal. U hoeft niets te doen.' : lang && eerst}
    </span>
  )
}
