import { api, geenInhoud } from '#lib/browser/api.ts'
import type { ConceptWijziging } from '#lib/domain/starten-schema.ts'

const laadConcept = () => import('#lib/domain/starten-schema.ts').then(({ Concept }) => Concept)

const beurt = { schrift: '', volgnummer: 0 }

/** `keepalive` for a page that is being left. Each goes numbered: on the way one may overtake another. */
export function bewaarConcept(wijziging: ConceptWijziging, keepalive = false) {
  beurt.schrift ||= crypto.randomUUID()
  beurt.volgnummer += 1
  return api('/api/samenwerkingen/concept', {
    method: 'PUT',
    body: { ...wijziging, ...beurt },
    handeling: 'concept-bewaren',
    antwoord: laadConcept,
    keepalive,
  })
}

export function verwijderConcept() {
  return api('/api/samenwerkingen/concept', {
    method: 'DELETE',
    handeling: 'concept-verwijderen',
    antwoord: geenInhoud,
  })
}

/** Does this verzoek have a samenwerking already? */
export async function isDubbel(verzoeknummer: string | null): Promise<boolean> {
  if (verzoeknummer === null) return false
  const { items } = await api(`/api/samenwerkingen?verzoeknummer=${encodeURIComponent(verzoeknummer)}`, {
    antwoord: () => import('#lib/domain/starten-schema.ts').then(({ Aantal }) => Aantal),
  })
  return items.length > 0
}
