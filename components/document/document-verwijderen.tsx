'use client'
import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'
import type { Document } from '#lib/domain/document-schema.ts'
import { verwijderDocument } from './document-queries.ts'

export function DocumentVerwijderen({ document }: Readonly<{ document: Document }>) {
  const router = useRouter()
  const lijst = `/samenwerkingen/${document.samenwerkingId}/documenten`
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => verwijderDocument(document.documentId),
    onSuccess: () => {
      router.push(lijst)
      router.refresh()
    },
  })
  const bezig = isPending || isSuccess
  return (
    <div className="space-y-5">
      <ProbleemMelding fout={error} />
      <p className="leesbreedte">
        Alle deelnemers raken dit document kwijt. U kunt dit niet ongedaan maken. Kopieën die al zijn gedownload,
        blijven bestaan.
      </p>
      <KnoppenRij>
        <Knop
          type="button"
          variant="gevaar"
          bezig={bezig}
          onClick={() => {
            if (!bezig) mutate()
          }}
        >
          Document verwijderen
        </Knop>
        <Link href={lijst}>Annuleren</Link>
      </KnoppenRij>
    </div>
  )
}
