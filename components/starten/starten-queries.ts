import { api, geenInhoud } from '#lib/browser/api.ts'
import type { ConceptWijziging } from '#lib/domain/starten-schema.ts'

const laadConcept = () => import('#lib/domain/starten-schema.ts').then(({ Concept }) => Concept)

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
