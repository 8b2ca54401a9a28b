import { Link } from '#components/ui/link.tsx'
import { mag } from '#lib/domain/samenwerking.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'

type Props = Readonly<{ samenwerking: Pick<Samenwerking, 'samenwerkingId' | 'acties'> }>

/** The way to put a document in the dossier first, where one is wanted that is not there yet. */
export function KoppelToevoegen({ samenwerking }: Props) {
  if (!mag(samenwerking, 'documentToevoegen')) return null
  return (
    <p>
      Staat het document nog niet in het dossier?{' '}
      <Link href={`/samenwerkingen/${samenwerking.samenwerkingId}/documenten/toevoegen`}>Documenten toevoegen</Link>
    </p>
  )
}
