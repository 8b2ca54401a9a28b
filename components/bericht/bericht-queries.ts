import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { api } from '#lib/browser/api.ts'
import type { ActieverzoekId } from '#lib/domain/actieverzoek.ts'
import { Bericht, type BerichtInvoer } from '#lib/domain/bericht.ts'

const VERVERS_MS = 30_000

/** The only place that knows the keys and paths of berichten. The page brings the first ones; what is fetched here is a refresh. */
export const berichtQueries = {
  vanActieverzoek: (id: ActieverzoekId) =>
    queryOptions({
      queryKey: ['berichten', id] as const,
      queryFn: ({ signal }) =>
        api(`/api/actieverzoeken/${id}/berichten`, { antwoord: z.array(Bericht), signal, achtergrond: true }),
      refetchInterval: VERVERS_MS,
    }),
}

export function verstuurBericht(id: ActieverzoekId, invoer: BerichtInvoer, idempotencyKey: string) {
  return api(`/api/actieverzoeken/${id}/berichten`, { method: 'POST', body: invoer, antwoord: Bericht, idempotencyKey })
}
