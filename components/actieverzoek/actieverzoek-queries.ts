import { queryOptions } from '@tanstack/react-query'
import { api, geenInhoud } from '#lib/browser/api.ts'
import type { Overgang } from '#lib/domain/actieverzoek.ts'
import type {
  ActieverzoekId,
  ActieverzoekOpstelling,
  ActieverzoekWijziging,
  DocumentKoppeling,
  Toelichting,
} from '#lib/domain/actieverzoek-schema.ts'
import type { DocumentId } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'

const laadActieverzoek = () => import('#lib/domain/actieverzoek-schema.ts').then(({ Actieverzoek }) => Actieverzoek)

const KEY = ['actieverzoeken'] as const
const VERVERS_MS = 30_000

/** The only place that knows the keys and paths of actieverzoeken. */
export const actieverzoekQueries = {
  /** How it stands now, behind a page that already shows it. */
  actueel: (id: ActieverzoekId) =>
    queryOptions({
      queryKey: [...KEY, id] as const,
      queryFn: ({ signal }) =>
        api(`/api/actieverzoeken/${id}`, { antwoord: laadActieverzoek, signal, achtergrond: true }),
      refetchInterval: VERVERS_MS,
    }),
}

export function stelActieverzoekOp(id: SamenwerkingId, opstelling: ActieverzoekOpstelling, idempotencyKey: string) {
  return api(`/api/samenwerkingen/${id}/actieverzoeken`, {
    method: 'POST',
    body: opstelling,
    handeling: 'actieverzoek-versturen',
    antwoord: laadActieverzoek,
    idempotencyKey,
  })
}

export function pasActieverzoekAan(id: ActieverzoekId, wijziging: ActieverzoekWijziging) {
  return api(`/api/actieverzoeken/${id}`, {
    method: 'PATCH',
    body: wijziging,
    handeling: 'actieverzoek-aanpassen',
    antwoord: laadActieverzoek,
  })
}

export function koppelDocumenten(id: ActieverzoekId, koppeling: DocumentKoppeling, idempotencyKey: string) {
  return api(`/api/actieverzoeken/${id}/documenten`, {
    method: 'POST',
    body: koppeling,
    handeling: 'documenten-koppelen',
    antwoord: laadActieverzoek,
    idempotencyKey,
  })
}

/** As `koppelDocumenten`, told as the one act it is on the page of a document. */
export function koppelDocument(id: ActieverzoekId, documentId: DocumentId, idempotencyKey: string) {
  return api(`/api/actieverzoeken/${id}/documenten`, {
    method: 'POST',
    body: { documentIds: [documentId] },
    idempotencyKey,
    handeling: 'document-koppelen',
    antwoord: geenInhoud,
  })
}

/** The document stays in the dossier. */
export function ontkoppelDocument(id: ActieverzoekId, documentId: DocumentId) {
  return api(`/api/actieverzoeken/${id}/documenten/${documentId}`, {
    method: 'DELETE',
    handeling: 'document-ontkoppelen',
    antwoord: geenInhoud,
  })
}

/** A repeat with the same outcome answers the same, so a double click is safe. */
export function zetOvergang(id: ActieverzoekId, overgang: Overgang, toelichting: Toelichting) {
  return api(`/api/actieverzoeken/${id}/${overgang}`, {
    method: 'PUT',
    body: toelichting,
    handeling: `actieverzoek-${overgang}`,
    antwoord: laadActieverzoek,
  })
}
