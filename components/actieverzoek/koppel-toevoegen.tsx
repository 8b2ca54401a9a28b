import { Link } from '#components/ui/link.tsx'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { mag } from '#lib/domain/samenwerking.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'

type Props = Readonly<{
  samenwerking: Pick<Samenwerking, 'samenwerkingId' | 'acties'>
  voor: Pick<Actieverzoek, 'actieverzoekId'>
}>

/** The way to put a document in the dossier first, where one is wanted that is not there yet; it comes back here to be linked. */
export function KoppelToevoegen({ samenwerking, voor }: Props) {
  if (!mag(samenwerking, 'documentToevoegen')) return null
  return (
    <p>
      Staat het document nog niet in het dossier?{' '}
      <Link
        href={`/samenwerkingen/${samenwerking.samenwerkingId}/documenten/toevoegen?actieverzoek=${voor.actieverzoekId}`}
      >
        Documenten toevoegen
      </Link>
    </p>
  )
}
