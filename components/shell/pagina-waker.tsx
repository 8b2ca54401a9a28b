'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { TraagMelding } from '#components/ui/traag-melding.tsx'
import { vertrekNaar } from '#lib/browser/vertrek.ts'

type Reis = Readonly<{ van: string; naar: string }>

/**
 * Shows that the next page is on its way: by the pointer at once, in words after a second. Until it is there the old one
 * stands still, and nothing else shows the wait.
 */
export function PaginaWaker() {
  const pad = usePathname()
  const hier = `${pad}?${useSearchParams().toString()}`
  useBovenaan(pad)
  const [reis, setReis] = useState<Reis | null>(null)
  if (reis !== null && reis.van !== hier) setReis(null)
  useEffect(() => {
    const vertrek = (event: Event) => {
      const naar = vertrekNaar(event)
      if (naar !== null) setReis({ van: hier, naar })
    }
    // A page that the browser kept comes back as it was left.
    const weg = () => {
      setReis(null)
    }
    window.addEventListener('click', vertrek)
    window.addEventListener('submit', vertrek)
    window.addEventListener('pagehide', weg)
    return () => {
      window.removeEventListener('click', vertrek)
      window.removeEventListener('submit', vertrek)
      window.removeEventListener('pagehide', weg)
    }
  }, [hier])
  if (reis === null) return null
  return (
    <div
      data-onderweg=""
      className="niet-afdrukken fixed inset-x-0 bottom-0 border-line bg-sheet px-4 has-[:not(:empty)]:border-t has-[:not(:empty)]:py-1.5 md:px-6"
    >
      {/* By its target: a second click on the same link does not begin the ten seconds anew. */}
      <TraagMelding key={reis.naar} eerst="Gegevens worden opgehaald." />
    </div>
  )
}

/**
 * Another page begins at its top. Next leaves the scroll as it is while the top edge of what changed is still in sight, and
 * that begins below the head, or below a spine. Back and forward keep their place, and a # has one of its own.
 */
function useBovenaan(pad: string): void {
  const vorige = useRef(pad)
  const isTerug = useRef(false)
  useEffect(() => {
    const terug = () => {
      isTerug.current = true
    }
    const vooruit = () => {
      isTerug.current = false
    }
    window.addEventListener('popstate', terug)
    window.addEventListener('click', vooruit)
    return () => {
      window.removeEventListener('popstate', terug)
      window.removeEventListener('click', vooruit)
    }
  }, [])
  useLayoutEffect(() => {
    if (vorige.current === pad) return
    vorige.current = pad
    if (!isTerug.current && location.hash === '') window.scrollTo(0, 0)
    isTerug.current = false
  }, [pad])
}
