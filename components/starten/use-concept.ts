'use client'
import { useEffect, useState } from 'react'
import type { Concept, ConceptInhoud } from '#lib/domain/starten-schema.ts'
import type { ProblemError } from '#lib/problem/problem.ts'
import { schrift } from './concept-schrift.ts'
import type { Wijziging } from './concept-weigering.ts'

/**
 * The concept on one page of starting: what to begin with, and where to note what changes. Leaving by Back, by a link or
 * with the tab loses nothing. `fout`: why the last change is not kept yet.
 */
export function useConcept(begin: Concept | null): {
  inhoud: ConceptInhoud
  noteer: (wijziging: Wijziging) => void
  fout: ProblemError | null
} {
  const [inhoud] = useState(() => schrift.nieuwste(begin))
  const [fout, setFout] = useState<ProblemError | null>(null)
  useEffect(() => {
    const hoortNiets = schrift.volg(setFout)
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
    fout,
  }
}
