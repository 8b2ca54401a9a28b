import type { QueryFunctionContext } from '@tanstack/react-query'
import { api, geenInhoud } from '#lib/browser/api.ts'
import type { ConceptWijziging, StartOpdracht, Taak } from '#lib/domain/starten-schema.ts'
import { heeftWerk } from '#lib/domain/starten.ts'

const laadConcept = () => import('#lib/domain/starten-schema.ts').then(({ Concept }) => Concept)
const laadTaak = () => import('#lib/domain/starten-schema.ts').then(({ Taak }) => Taak)

/** `keepalive` for a page that is being left. */
export function bewaarConcept(wijziging: ConceptWijziging, keepalive = false) {
  return api('/api/samenwerkingen/concept', { method: 'PUT', body: wijziging, antwoord: laadConcept, keepalive })
}

export function verwijderConcept() {
  return api('/api/samenwerkingen/concept', { method: 'DELETE', antwoord: geenInhoud })
}

/** Does this verzoek have a samenwerking already? */
export async function isDubbel(verzoeknummer: string | null): Promise<boolean> {
  if (verzoeknummer === null) return false
  const { items } = await api(`/api/samenwerkingen?verzoeknummer=${encodeURIComponent(verzoeknummer)}`, {
    antwoord: () => import('#lib/domain/starten-schema.ts').then(({ Aantal }) => Aantal),
  })
  return items.length > 0
}

export function beginTaak(opdracht: StartOpdracht) {
  return api('/api/samenwerkingen/taken', { method: 'POST', body: opdracht, antwoord: laadTaak })
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
    antwoord: laadTaak,
  })
}
