import { queryOptions } from '@tanstack/react-query'
import { api } from '#lib/browser/api.ts'
import {
  Actieverzoek,
  type ActieverzoekId,
  type ActieverzoekOpstelling,
  type Overgang,
  type Toelichting,
} from '#lib/domain/actieverzoek.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking.ts'

const KEY = ['actieverzoeken'] as const
const VERVERS_MS = 30_000

/** The only place that knows the keys and paths of actieverzoeken. */
export const actieverzoekQueries = {
  /** How it stands now, behind a page that already shows it. */
  actueel: (id: ActieverzoekId) =>
    queryOptions({
      queryKey: [...KEY, id] as const,
      queryFn: ({ signal }) => api(`/api/actieverzoeken/${id}`, { antwoord: Actieverzoek, signal, achtergrond: true }),
      refetchInterval: VERVERS_MS,
    }),
}

export function stelActieverzoekOp(id: SamenwerkingId, opstelling: ActieverzoekOpstelling, idempotencyKey: string) {
  return api(`/api/samenwerkingen/${id}/actieverzoeken`, {
    method: 'POST',
    body: opstelling,
    antwoord: Actieverzoek,
    idempotencyKey,
  })
}

/** A repeat with the same outcome answers the same, so a double click is safe. */
export function zetOvergang(id: ActieverzoekId, overgang: Overgang, toelichting: Toelichting) {
  return api(`/api/actieverzoeken/${id}/${overgang}`, { method: 'PUT', body: toelichting, antwoord: Actieverzoek })
}
