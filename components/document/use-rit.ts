'use client'
import { useEffect, useRef, useState } from 'react'

/** One go of sending several things. `verder` is false once the user stopped it; `signal` also ends what is on its way. */
export type Rit = Readonly<{ verder: () => boolean; signal: AbortSignal }>

/** `stopt`: nothing more goes, and what is on its way is awaited. */
type Fase = 'stil' | 'bezig' | 'stopt'

/**
 * At most one go at a time. Whoever leaves the page ends it: nobody is followed by what he left. `teLaat`: of what is on its
 * way now, everything has gone, and only its answer says what became of it.
 */
export function useRit(teLaat: boolean) {
  const [fase, setFase] = useState<Fase>('stil')
  const onderweg = useRef<AbortController | null>(null)
  const verder = useRef(true)
  const breekAf = () => onderweg.current?.abort()
  useEffect(() => breekAf, [])
  return {
    fase,
    /** Also for who asks with an older render. */
    isOnderweg: () => onderweg.current !== null,
    breekAf,
    async rijd(doe: (rit: Rit) => Promise<void>): Promise<void> {
      const afbreker = new AbortController()
      onderweg.current = afbreker
      verder.current = true
      setFase('bezig')
      await doe({ verder: () => verder.current && !afbreker.signal.aborted, signal: afbreker.signal })
      onderweg.current = null
      setFase('stil')
    },
    /** Nothing more goes. Half of something is cut off; what is `teLaat` is awaited, and let go at the second press. */
    stop: () => {
      if (onderweg.current === null) return
      verder.current = false
      if (teLaat && fase === 'bezig') setFase('stopt')
      else breekAf()
    },
  }
}
