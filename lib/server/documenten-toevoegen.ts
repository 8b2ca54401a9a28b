import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { DocumentId, type Document, type DocumentToevoeging } from '#lib/domain/document-schema.ts'
import { mag } from '#lib/domain/samenwerking.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { noteerMisschien } from '#lib/dso/afloop.ts'
import { getDocument } from '#lib/dso/documenten.ts'
import { findUpload, uploadDocument } from '#lib/dso/document-upload.ts'
import type { Bestandsstroom } from '#lib/dso/multipart.ts'
import { getSamenwerking } from '#lib/dso/samenwerkingen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit } from './audit.ts'
import { moetTerugkijken } from './moet-terugkijken.ts'
import { metHartslag, sluitPoging, startPoging, type Poging } from './upload-poging.ts'

/**
 * Adds one file to the dossier, once per uploadId: a repeat gives the same document without sending again.
 * The file is checked against its announced length and hash on the way; a broken one never becomes a document.
 */
export async function addDocument(
  gebruiker: Gebruiker,
  id: SamenwerkingId,
  uploadId: string,
  toevoeging: DocumentToevoeging,
  bestand: Bestandsstroom,
): Promise<Document> {
  const { mandaat, oin } = gebruiker
  const poging = { oin, uploadId, samenwerkingId: id, sha256: bestand.sha256, bytes: bestand.lengte }
  const samenwerking = await getSamenwerking(mandaat, id)
  const stand = await startPoging(poging)
  const nietGevonden = stand.soort === 'nieuw' ? undefined : noteerMisschien()
  if (stand.soort === 'klaar') return getDocument(mandaat, DocumentId.parse(stand.documentId))
  return metHartslag(poging, async () => {
    const eerder = stand.soort === 'onzeker' ? await kijkTerug(mandaat, poging) : null
    return voltooi(poging, async () => {
      if (eerder !== null) return eerder
      nietGevonden?.()
      // Asked here: an upstream that refuses halfway through 250 MB looks like one that broke.
      if (!mag(samenwerking, 'documentToevoegen')) {
        throw new ProblemError('status-conflict', { detail: 'In deze samenwerking kan geen document meer bij.' })
      }
      return metAudit(gebruiker, 'document-toevoegen', `${id} ${uploadId}`, () =>
        zend(gebruiker, id, uploadId, toevoeging, bestand),
      )
    })
  })
}

/** What an earlier try made, if it did. However the look itself fails, that stays unknown: the next try looks too. */
async function kijkTerug(mandaat: Gebruiker['mandaat'], poging: Poging): Promise<Document | null> {
  try {
    return await findUpload(mandaat, poging.samenwerkingId, poging.uploadId, poging.sha256)
  } catch (fout) {
    await sluitPoging(poging, { staat: 'ONZEKER' })
    throw fout
  }
}

async function zend(
  { mandaat }: Gebruiker,
  id: SamenwerkingId,
  uploadId: string,
  toevoeging: DocumentToevoeging,
  bestand: Bestandsstroom,
): Promise<Document> {
  try {
    return await uploadDocument(mandaat, id, uploadId, toevoeging, bestand)
  } catch (fout) {
    if (!moetTerugkijken(fout)) throw fout
    // Nobody knows whether it arrived whole: look before the user has to send it again.
    const gevonden = await findUpload(mandaat, id, uploadId, bestand.sha256).catch(() => null)
    if (gevonden === null) throw fout
    return gevonden
  }
}

async function voltooi(poging: Poging, fn: () => Promise<Document>): Promise<Document> {
  try {
    const document = await fn()
    await sluitPoging(poging, { staat: 'GELUKT', documentId: document.documentId })
    return document
  } catch (fout) {
    await sluitPoging(poging, { staat: moetTerugkijken(fout) ? 'ONZEKER' : 'MISLUKT' })
    throw fout
  }
}
