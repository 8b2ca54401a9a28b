import { queryOptions } from '@tanstack/react-query'
import { api } from '#lib/browser/api.ts'
import type { Overgang } from '#lib/domain/actieverzoek.ts'
import type { ActieverzoekId, ActieverzoekOpstelling, Toelichting } from '#lib/domain/actieverzoek-schema.ts'
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
    antwoord: laadActieverzoek,
    idempotencyKey,
  })
}

/** A repeat with the same outcome answers the same, so a double click is safe. */
export function zetOvergang(id: ActieverzoekId, overgang: Overgang, toelichting: Toelichting) {
  return api(`/api/actieverzoeken/${id}/${overgang}`, { method: 'PUT', body: toelichting, antwoord: laadActieverzoek })
}
