import { queryOptions } from '@tanstack/react-query'
import { api, geenInhoud } from '#lib/browser/api.ts'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import type { BerichtInvoer } from '#lib/domain/bericht-schema.ts'

const laadBericht = () => import('#lib/domain/bericht-schema.ts').then(({ Bericht }) => Bericht)
const laadBerichten = () => import('#lib/domain/bericht-schema.ts').then(({ Berichten }) => Berichten)

const VERVERS_MS = 30_000

/** The only place that knows the keys and paths of berichten. The page brings the first ones; what is fetched here is a refresh. */
export const berichtQueries = {
  vanActieverzoek: (id: ActieverzoekId) =>
    queryOptions({
      queryKey: ['berichten', id] as const,
      queryFn: ({ signal }) =>
        api(`/api/actieverzoeken/${id}/berichten`, { antwoord: laadBerichten, signal, achtergrond: true }),
      refetchInterval: VERVERS_MS,
    }),
}

export function verstuurBericht(id: ActieverzoekId, invoer: BerichtInvoer, idempotencyKey: string) {
  return api(`/api/actieverzoeken/${id}/berichten`, {
    method: 'POST',
    body: invoer,
    handeling: 'bericht-versturen',
    antwoord: laadBericht,
    idempotencyKey,
  })
}

/** Gone for both parties; there is no undo upstream. */
export function verwijderBericht(id: ActieverzoekId, berichtId: string) {
  return api(`/api/actieverzoeken/${id}/berichten/${berichtId}`, {
    method: 'DELETE',
    handeling: 'bericht-verwijderen',
    antwoord: geenInhoud,
  })
}
