'use client'
import { useEffect, useState } from 'react'
import type { Concept, ConceptInhoud } from '#lib/domain/starten-schema.ts'
import { schrift, type Wijziging } from './concept-schrift.ts'

/**
 * The concept on one page of starting: what to begin with, and where to note what changes. Leaving by Back, by a link or
 * with the tab loses nothing. `mislukt`: the last change is not kept yet.
 */
export function useConcept(begin: Concept | null): {
  inhoud: ConceptInhoud
  noteer: (wijziging: Wijziging) => void
  mislukt: boolean
} {
  const [inhoud] = useState(() => schrift.nieuwste(begin))
  const [mislukt, setMislukt] = useState(false)
  useEffect(() => {
    const hoortNiets = schrift.volg(setMislukt)
    const weg = (): void => {
      schrift.verlaat()
    }
    // The first comes before a reload asks for the page again, the second also where the first never comes.
    window.addEventListener('beforeunload', weg)
    window.addEventListener('pagehide', weg)
    return () => {
      window.removeEventListener('beforeunload', weg)
      window.removeEventListener('pagehide', weg)
      hoortNiets()
      schrift.verstuur()
    }
  }, [])
  return {
    inhoud,
    noteer: (wijziging) => {
      schrift.noteer(begin, wijziging)
    },
    mislukt,
  }
}
