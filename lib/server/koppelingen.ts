import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Actieverzoek, ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import type { DocumentId } from '#lib/domain/document-schema.ts'
import { isGekoppeld, magKoppelen, magOntkoppelen } from '#lib/domain/koppeling.ts'
import { getActieverzoek } from '#lib/dso/actieverzoeken.ts'
import { getDocument } from '#lib/dso/documenten.ts'
import * as dso from '#lib/dso/koppelingen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit } from './audit.ts'
import { eenmalig } from './eenmalig.ts'

/**
 * Links documents of the dossier to an actieverzoek and gives it as it is then. What is already linked is passed over,
 * so that a repeat after a lost answer links the rest. `sleutel`: the idempotency key.
 */
export async function koppelDocumenten(
  gebruiker: Gebruiker,
  id: ActieverzoekId,
  documentIds: readonly DocumentId[],
  sleutel: string,
): Promise<Actieverzoek> {
  const { mandaat } = gebruiker
  const lees = () => getActieverzoek(mandaat, id)
  const nogNiet = (actieverzoek: Actieverzoek) => documentIds.filter((gezocht) => !isGekoppeld(actieverzoek, gezocht))
  return eenmalig(
    gebruiker,
    { sleutel, handeling: `documenten-koppelen ${id}` },
    {
      doe: async () => {
        const actieverzoek = await lees()
        if (!magKoppelen(actieverzoek)) throw afgelopen()
        for (const documentId of nogNiet(actieverzoek)) await koppel(gebruiker, id, documentId)
        return lees()
      },
      idVan: ({ actieverzoekId }) => actieverzoekId,
      lees,
      zoek: async () => {
        const actieverzoek = await lees()
        return nogNiet(actieverzoek).length === 0 ? actieverzoek : null
      },
    },
  )
}

function koppel(gebruiker: Gebruiker, id: ActieverzoekId, documentId: DocumentId): Promise<void> {
  return metAudit(gebruiker, 'document-koppelen', `${id} ${documentId}`, () =>
    dso.koppelDocument(gebruiker.mandaat, id, documentId).catch(legUit),
  )
}

/** What the SWF has against the document is no fault in a field: the form names it otherwise, or several at once. */
function legUit(cause: unknown): never {
  const isDocument =
    cause instanceof ProblemError && cause.invalidParams?.some(({ name }) => name === 'documentId') === true
  if (!isDocument) throw cause
  const detail = 'Dit document zit niet in dit dossier, of u kunt het niet zien.'
  throw new ProblemError('ongeldige-invoer', { detail, cause })
}

/** Takes a document out of an actieverzoek; it stays in the dossier. One that is not linked is a repeat, and fine. */
export async function ontkoppelDocument(
  gebruiker: Gebruiker,
  id: ActieverzoekId,
  documentId: DocumentId,
): Promise<void> {
  const { mandaat } = gebruiker
  const actieverzoek = await getActieverzoek(mandaat, id)
  if (!isGekoppeld(actieverzoek, documentId)) {
    await getDocument(mandaat, documentId)
    return
  }
  if (!magOntkoppelen(actieverzoek, documentId)) throw afgelopen()
  await metAudit(gebruiker, 'document-ontkoppelen', `${id} ${documentId}`, () =>
    dso.ontkoppelDocument(mandaat, id, documentId),
  )
}

function afgelopen(): ProblemError {
  return new ProblemError('status-conflict', {
    detail: 'Dit actieverzoek is afgelopen of de samenwerking is gesloten. Aan de documenten verandert niets meer.',
  })
}
