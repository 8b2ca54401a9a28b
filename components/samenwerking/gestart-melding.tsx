import { Alert } from '#components/ui/alert.tsx'
import { KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { mag } from '#lib/domain/samenwerking.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'

type Props = Readonly<{
  samenwerking: Pick<Samenwerking, 'samenwerkingId' | 'acties'>
  deelnemers: readonly Pick<Deelnemer, 'isU'>[]
}>

/** What came of starting, and the act that comes next; as long as nobody else takes part. Of the documents that load, the dossier tells. */
export function GestartMelding({ samenwerking, deelnemers }: Props) {
  if (deelnemers.some(({ isU }) => !isU)) return null
  return (
    <div className="mb-6">
      <Alert soort="goed" titel="U heeft de samenwerking gestart" rol="status">
        <p>Alleen uw organisatie ziet het dossier nu.</p>
        {mag(samenwerking, 'deelnemerUitnodigen') && (
          <div className="niet-afdrukken mt-3">
            <KnoppenRij>
              <KnopLink href={`/samenwerkingen/${samenwerking.samenwerkingId}/ketenpartners/uitnodigen`}>
                Ketenpartner uitnodigen
              </KnopLink>
            </KnoppenRij>
          </div>
        )}
      </Alert>
    </div>
  )
}
