import 'server-only'
import type { z } from 'zod'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Document, DocumentId } from '#lib/domain/document-schema.ts'
import type { Samenwerking, SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getDocument, listDocumenten } from '#lib/dso/documenten.ts'
import { alleHoogstens, listAlles } from '#lib/dso/hal.ts'
import { getSamenwerking } from '#lib/dso/samenwerkingen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import type { ZipQuery } from './adres-schema.ts'

/** Why there is no zip: nothing chosen, nothing there, or strikt vertrouwelijk without being asked for, all of it or a part. */
export type ZipBezwaar = 'niets-gekozen' | 'geen-documenten' | 'alleen-strikt' | 'deels-strikt'

/** What goes into the zip. */
export type ZipKeuze = { samenwerking: Samenwerking; documenten: readonly Document[]; metStrikt: boolean }

export type ZipVraag = { soort: 'alles' | 'selectie'; documentIds: readonly DocumentId[]; metStrikt: boolean }

/** A form without a button of its own means what is ticked, or everything where nothing is. */
export function toZipVraag({ keuze, documentId, strikt }: z.output<typeof ZipQuery>): ZipVraag {
  const soort = keuze ?? (documentId.length > 0 ? 'selectie' : 'alles')
  return { soort, documentIds: documentId, metStrikt: strikt === 'ja' }
}

/** As many documents as *Alles downloaden* takes; with more it answers `te-groot`, so a page offers the selection alone. */
export function zipMaximum(): number {
  return alleHoogstens()
}

/**
 * Finds what goes into a zip before its first byte, so that rights and existence are decided by then. Strikt
 * vertrouwelijk only when asked for in so many words; what was chosen by name is never left out in silence.
 */
export async function kiesVoorZip(
  { mandaat }: Gebruiker,
  id: SamenwerkingId,
  { soort, documentIds, metStrikt }: ZipVraag,
): Promise<ZipKeuze | ZipBezwaar> {
  const samenwerking = await getSamenwerking(mandaat, id)
  if (soort === 'selectie' && documentIds.length === 0) return 'niets-gekozen'
  const gevonden =
    soort === 'selectie'
      ? await Promise.all(documentIds.map((documentId) => getDocument(mandaat, documentId)))
      : await listVanDossier()
  if (gevonden.some(({ samenwerkingId }) => samenwerkingId !== id)) throw new ProblemError('niet-gevonden')
  if (gevonden.length === 0) return 'geen-documenten'
  const documenten = metStrikt ? gevonden : gevonden.filter(({ vertrouwelijkheid }) => vertrouwelijkheid === 'RV')
  if (documenten.length === 0) return 'alleen-strikt'
  if (soort === 'selectie' && documenten.length < gevonden.length) return 'deels-strikt'
  return { samenwerking, documenten, metStrikt }

  /** Oldest first, so that what is added meanwhile does not shift the pages. */
  async function listVanDossier(): Promise<Document[]> {
    const { items, volledig } = await listAlles((bladzijde) =>
      listDocumenten(mandaat, id, { sort: 'creatieDatumTijd', ...bladzijde }),
    )
    if (volledig) return items
    throw new ProblemError('te-groot', {
      detail: 'Dit dossier heeft te veel documenten voor één zip. Kies documenten uit de lijst.',
    })
  }
}
