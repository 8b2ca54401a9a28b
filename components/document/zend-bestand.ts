import { uploadDocument, type Voortgang } from '#lib/browser/upload.ts'
import { toVeiligeBestandsnaam } from '#lib/domain/document.ts'
import type { Document, Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import type { WachtrijBestand } from './wachtrij.ts'

type Zending = Readonly<{
  samenwerkingId: SamenwerkingId
  vertrouwelijkheid: Vertrouwelijkheid
  signal: AbortSignal
  onVoortgang: Voortgang
}>

/** One file of the queue to the dossier, under its own number. Fails as `uploadDocument` does. */
export function zendBestand(
  { id, bestand, omschrijving, sha256 }: WachtrijBestand,
  { vertrouwelijkheid, ...zending }: Zending,
): Promise<Document> {
  return uploadDocument({
    ...zending,
    uploadId: id,
    bestand,
    sha256,
    toevoeging: { bestandsNaam: toVeiligeBestandsnaam(bestand.name), vertrouwelijkheid, omschrijving },
  })
}
