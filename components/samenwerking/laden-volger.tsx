'use client'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { useTraag } from '#components/ui/traag-melding.tsx'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { laadStandQuery } from './samenwerking-queries.ts'

/** Says how loading goes on and shows the outcome when it is there; nobody has to wait for it. */
export function LadenVolger({
  samenwerkingId,
  sinds,
}: Readonly<{ samenwerkingId: SamenwerkingId; sinds: string | undefined }>) {
  const router = useRouter()
  const { data, error } = useQuery(laadStandQuery(samenwerkingId, sinds))
  const duurtLang = useTraag()
  const klaar = data !== undefined && data.stand !== 'bezig'
  useEffect(() => {
    if (klaar) router.refresh()
  }, [klaar, router])
  return (
    <>
      <ProbleemMelding vanzelf fout={error} />
      <Alert soort="info" titel="De documenten worden geladen" rol="status">
        {duurtLang ? 'Dit duurt langer dan normaal. ' : ''}U mag deze pagina verlaten. U krijgt een notificatie als het
        klaar is.
      </Alert>
    </>
  )
}
