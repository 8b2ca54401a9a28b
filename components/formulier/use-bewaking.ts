'use client'
import { useEffect, useRef } from 'react'

/**
 * Asks this before the page is left, as long as there is something to ask. `verlaten`: what stops when somebody leaves all
 * the same. The code that asks is not part of the first load of a page.
 */
export function useBewaking(vraag: string | null, verlaten?: () => void): void {
  const nu = useRef(verlaten)
  useEffect(() => {
    nu.current = verlaten
  })
  useEffect(() => {
    if (vraag === null) return
    const einde = new AbortController()
    void import('#lib/browser/bewaak-vertrek.ts').then(({ bewaakVertrek }) => {
      bewaakVertrek({ vraag: () => vraag, verlaten: () => nu.current?.() }, einde.signal)
    })
    return () => {
      einde.abort()
    }
  }, [vraag])
}
