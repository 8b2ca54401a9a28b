import type { QueryFunctionContext } from '@tanstack/react-query'
import { api } from '#lib/browser/api.ts'
import type { StartOpdracht, Taak } from '#lib/domain/starten-schema.ts'
import { heeftWerk } from '#lib/domain/taak.ts'

const laadTaak = () => import('#lib/domain/starten-schema.ts').then(({ Taak }) => Taak)

export function beginTaak(opdracht: StartOpdracht) {
  return api('/api/samenwerkingen/taken', {
    method: 'POST',
    body: opdracht,
    handeling: 'samenwerking-starten',
    antwoord: laadTaak,
  })
}

const VOLG_MS = 1500
const VOLGENDE_MS = 50

/** How a start stands; as long as steps wait, each look carries out one of them. */
export function taakQuery(begin: Taak) {
  const { taakId } = begin
  return {
    queryKey: ['taak', taakId],
    queryFn: ({ client }: QueryFunctionContext) => {
      const taak = client.getQueryData<Taak>(['taak', taakId])
      const wacht = taak !== undefined && heeftWerk(taak) && !taak.loopt
      return wacht ? voerTaakUit(taakId) : haalTaak(taakId)
    },
    initialData: begin,
    // It does things: without a line it says so, instead of waiting for one unseen.
    networkMode: 'always' as const,
    // What the page came with is already a moment old, and nothing was carried out yet.
    staleTime: 0,
    refetchInterval: ({ state: { data, error } }: { state: { data: Taak | undefined; error: Error | null } }) => {
      if (data === undefined || error !== null) return false
      if (heeftWerk(data) && !data.loopt) return VOLGENDE_MS
      return data.loopt || data.stappen.some(({ staat }) => staat === 'bezig') ? VOLG_MS : false
    },
  }
}

function haalTaak(taakId: string) {
  return api(`/api/samenwerkingen/taken/${taakId}`, { antwoord: laadTaak, achtergrond: true })
}

/** Carries out the next step that waits, or the failed one that `opnieuw` names. */
export function voerTaakUit(taakId: string, opnieuw?: number) {
  return api(`/api/samenwerkingen/taken/${taakId}/uitvoering`, {
    method: 'POST',
    body: opnieuw === undefined ? {} : { opnieuw },
    handeling: 'stap-uitvoeren',
    antwoord: laadTaak,
  })
}
