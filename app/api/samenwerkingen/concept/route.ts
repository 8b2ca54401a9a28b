import { ConceptBewaring } from '#lib/domain/starten-schema.ts'
import { bewaarConcept, verwijderConcept } from '#lib/server/concept.ts'
import { route } from '#lib/server/route.ts'

export const PUT = route({ body: ConceptBewaring }, ({ gebruiker, body }) => bewaarConcept(gebruiker, body))

export const DELETE = route({}, ({ gebruiker }) => verwijderConcept(gebruiker))
