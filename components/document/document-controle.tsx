'use client'
import { useMutation } from '@tanstack/react-query'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { Hash } from '#components/ui/verzendbewijs.tsx'
import type { DocumentControle as Controle, DocumentId } from '#lib/domain/document-schema.ts'
import { controleerDocument } from './document-queries.ts'

/** Are the bytes that the SWF gives now still those of the hash it shows? Says so in words. */
export function DocumentControle({ documentId }: Readonly<{ documentId: DocumentId }>) {
  const { mutate, isPending, data, error } = useMutation({ mutationFn: () => controleerDocument(documentId) })
  return (
    <div className="mt-2 space-y-2">
      <div className="niet-afdrukken">
        <Knop
          type="button"
          variant="secundair"
          bezig={isPending}
          onClick={() => {
            mutate()
          }}
        >
          Controleer
        </Knop>
      </div>
      <div role="status">
        {isPending && <p className="text-meta">Wij halen het document op en rekenen de waarde na.</p>}
        {data !== undefined && <Uitkomst controle={data} />}
      </div>
      <ProbleemMelding fout={error} />
    </div>
  )
}

function Uitkomst({ controle: { uitkomst, berekend } }: Readonly<{ controle: Controle }>) {
  switch (uitkomst) {
    case 'klopt':
      return (
        <p>
          <strong className="text-goed">Klopt.</strong> Het document in de SWF hoort bij deze controlewaarde.
        </p>
      )
    case 'klopt-niet':
      return (
        <div>
          <p>
            <strong className="text-fout">Klopt niet.</strong> Wij kregen een bestand met een andere controlewaarde.
            Gebruik dit document niet en vraag wie het toevoegde om het opnieuw toe te voegen. Dit kregen wij:
          </p>
          {berekend !== null && <Hash hex={berekend} />}
        </div>
      )
    case 'niet-te-controleren':
      return (
        <p>
          <strong>Niet te controleren.</strong> De SWF geeft geen controlewaarde die wij kunnen narekenen.
        </p>
      )
  }
}
