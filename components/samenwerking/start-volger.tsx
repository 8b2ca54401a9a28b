'use client'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { startStandQuery } from './samenwerking-queries.ts'

/** Asks whether the start is done and renews the page then; an answer that does not come is asked for again. */
export function StartVolger({ samenwerkingId }: Readonly<{ samenwerkingId: SamenwerkingId }>) {
  const router = useRouter()
  const { data } = useQuery(startStandQuery(samenwerkingId))
  const klaar = data !== undefined && data.status !== 'INITIALISATIE'
  useEffect(() => {
    if (klaar) router.refresh()
  }, [klaar, router])
  return null
}
