'use client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { stelActieverzoekOp } from './actieverzoek-queries.ts'
import type { OpstelInvoer } from './opstel-invoer.ts'
import { uitkomstVan, Verzending, type Uitslag, type VerzendingVan } from './verzending.ts'

/**
 * Sends to everybody chosen. When nobody got it, that is one failure of the form; when only some did, `deels` says how
 * it went with each and `opnieuw` tries the others once more.
 */
export function useVerzending(samenwerkingId: SamenwerkingId, klaar: (uitkomst: VerzendingVan) => void) {
  const [verzending] = useState(
    () => new Verzending((opstelling, key) => stelActieverzoekOp(samenwerkingId, opstelling, key)),
  )
  const [deels, setDeels] = useState<readonly Uitslag[] | null>(null)
  const [invoer, setInvoer] = useState<OpstelInvoer | null>(null)

  async function verstuur(nieuw: OpstelInvoer): Promise<VerzendingVan> {
    const uitslagen = await verzending.stuur(nieuw)
    const uitkomst = uitkomstVan(uitslagen)
    if (uitkomst.verstuurd.length === 0 && uitkomst.eersteFout !== null) throw uitkomst.eersteFout
    setInvoer(nieuw)
    setDeels(uitkomst.gelukt ? null : uitslagen)
    return uitkomst
  }

  const { mutate, isPending } = useMutation({
    mutationFn: verstuur,
    onSuccess: klaar,
  })
  return {
    verstuur,
    deels,
    onderweg: isPending,
    opnieuw: () => {
      if (invoer !== null && !isPending) mutate(invoer)
    },
  }
}
