import { api, geenInhoud } from '#lib/browser/api.ts'
import type { ConceptWijziging, StartOpdracht } from '#lib/domain/starten-schema.ts'

const laadConcept = () => import('#lib/domain/starten-schema.ts').then(({ Concept }) => Concept)
const laadTaak = () => import('#lib/domain/starten-schema.ts').then(({ Taak }) => Taak)

export function bewaarConcept(wijziging: ConceptWijziging) {
  return api('/api/samenwerkingen/concept', { method: 'PUT', body: wijziging, antwoord: laadConcept })
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

export function haalTaak(taakId: string) {
  return api(`/api/samenwerkingen/taken/${taakId}`, { antwoord: laadTaak, achtergrond: true })
}

/** Carries out what waits; with `opnieuw` also that failed step. */
export function voerTaakUit(taakId: string, opnieuw?: number) {
  return api(`/api/samenwerkingen/taken/${taakId}/uitvoering`, {
    method: 'POST',
    body: opnieuw === undefined ? {} : { opnieuw },
    antwoord: laadTaak,
  })
}
