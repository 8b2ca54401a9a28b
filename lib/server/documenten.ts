import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Document, DocumentId, DocumentWijziging } from '#lib/domain/document-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import * as dso from '#lib/dso/documenten.ts'
import { getSamenwerking } from '#lib/dso/samenwerkingen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit } from './audit.ts'
import { throwMetUitleg } from './uitleg.ts'

export type DocumentenVraag = dso.DocumentFilter

/** What the organisation may see, newest first unless asked otherwise. */
export function listDocumenten(
  { mandaat }: Gebruiker,
  id: SamenwerkingId,
  vraag: DocumentenVraag = {},
): Promise<Pagina<Document>> {
  return dso.listDocumenten(mandaat, id, vraag)
}

export function getDocument({ mandaat }: Gebruiker, documentId: DocumentId): Promise<Document> {
  return dso.getDocument(mandaat, documentId)
}

/**
 * What a verzendbewijs is about: documents of this dossier that our organisation added. `niet-gevonden` when one is of another
 * dossier or organisation. Where the SWF does not tell who added it, whoever did would else have no bewijs at all.
 */
export async function listVoorBewijs(
  { mandaat }: Gebruiker,
  id: SamenwerkingId,
  documentIds: readonly DocumentId[],
): Promise<Document[]> {
  const documenten = await Promise.all([...new Set(documentIds)].map((een) => dso.getDocument(mandaat, een)))
  const eigen = documenten.filter(
    ({ samenwerkingId, vanOns, toegevoegdDoor }) => samenwerkingId === id && (vanOns || toegevoegdDoor === null),
  )
  if (eigen.length < documenten.length) throw new ProblemError('niet-gevonden')
  return eigen
}

/** What our organisation added to the dossier since that moment, newest first; reads no further back than that. */
export async function listEigenSinds({ mandaat }: Gebruiker, id: SamenwerkingId, sinds: string): Promise<Document[]> {
  const sindsTijd = Date.parse(sinds)
  const eigen: Document[] = []
  for (let pagina = 1; ; pagina += 1) {
    const deel = await dso.listDocumenten(mandaat, id, { van: 'ons', pagina, grootte: 100 })
    const nieuw = deel.items.filter(({ creatieDatumTijd }) => Date.parse(creatieDatumTijd) >= sindsTijd)
    eigen.push(...nieuw)
    if (nieuw.length < deel.items.length || pagina >= deel.pagina.paginas) return eigen
  }
}

const UITLEG = {
  omschrijving: 'De SWF neemt deze omschrijving niet aan. Maak haar korter.',
  vertrouwelijkheid: 'De SWF neemt deze vertrouwelijkheid niet aan.',
  kenmerkSysteem: 'De SWF neemt deze naam niet aan. Maak hem korter.',
  nummerBinnenSysteem: 'De SWF neemt dit nummer niet aan. Maak het korter.',
}

/** Changes what is given and differs, of an own document in a samenwerking that is not closed; without a difference nothing is sent. */
export async function wijzigDocument(
  gebruiker: Gebruiker,
  documentId: DocumentId,
  wijziging: DocumentWijziging,
): Promise<Document> {
  const { mandaat } = gebruiker
  const document = await dso.getDocument(mandaat, documentId)
  if (!document.acties.includes('aanpassen')) throw await weigering(gebruiker, document, 'aanpassen')
  const anders = verschilMet(document, wijziging)
  if (Object.keys(anders).length === 0) return document
  return metAudit(gebruiker, 'document-aanpassen', documentId, () =>
    dso.changeDocument(mandaat, documentId, anders).catch((fout: unknown) => throwMetUitleg(fout, UITLEG)),
  )
}

function verschilMet(document: Document, wijziging: DocumentWijziging): DocumentWijziging {
  const { omschrijving, vertrouwelijkheid, kenmerkSysteem, nummerBinnenSysteem } = wijziging
  const isAnders = (nieuw: string | undefined, nu: string | null) => nieuw !== undefined && nieuw !== (nu ?? '')
  return {
    ...(isAnders(omschrijving, document.omschrijving) && { omschrijving }),
    ...(isAnders(vertrouwelijkheid, document.vertrouwelijkheid) && { vertrouwelijkheid }),
    ...(isAnders(kenmerkSysteem, document.kenmerkSysteem) && { kenmerkSysteem }),
    ...(isAnders(nummerBinnenSysteem, document.nummerBinnenSysteem) && { nummerBinnenSysteem }),
  }
}

/** Own documents only, and not in a closed samenwerking; every deelnemer loses it. */
export async function verwijderDocument(gebruiker: Gebruiker, documentId: DocumentId): Promise<void> {
  const { mandaat } = gebruiker
  const document = await dso.getDocument(mandaat, documentId)
  if (!document.acties.includes('verwijderen')) throw await weigering(gebruiker, document, 'verwijderen')
  await metAudit(gebruiker, 'document-verwijderen', documentId, () => dso.deleteDocument(mandaat, documentId))
}

async function weigering(
  { mandaat }: Gebruiker,
  document: Document,
  wat: 'aanpassen' | 'verwijderen',
): Promise<ProblemError> {
  if (isGesloten(await getSamenwerking(mandaat, document.samenwerkingId))) {
    return new ProblemError('status-conflict', { detail: 'De samenwerking is gesloten.' })
  }
  return new ProblemError('geen-toegang', {
    detail: `Alleen de organisatie die het document toevoegde, kan het ${wat}.`,
  })
}
