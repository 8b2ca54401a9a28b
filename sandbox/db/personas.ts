import type { Persona } from '../idp/persona.ts'
import { rij, rijen, type Db } from './pool.ts'

type PersonaRij = {
  persona_id: string
  wereld_id: string
  label: string
  rol: string
  organisatienaam: string
  identificatie: Persona['identificatie']
  pseudoniem: string
  service_id: string
}

/** The personas of a world in the order of the login page. */
export function listPersonaRijen(db: Db, wereldId: string): Promise<PersonaRij[]> {
  return rijen<PersonaRij>(db, 'select * from personas where wereld_id = $1 order by volgorde', [wereldId])
}

/** Personas for the login simulator, read at request time so that a new world can log in at once. */
export function maakPersonaBron(db: Db) {
  return {
    list: async (wereldId: string): Promise<Persona[]> => (await listPersonaRijen(db, wereldId)).map(toPersona),
    find: async (personaId: string): Promise<Persona | null> => {
      const gevonden = await rij<PersonaRij>(db, 'select * from personas where persona_id = $1', [personaId])
      return gevonden ? toPersona(gevonden) : null
    },
  }
}

function toPersona(rijNaarPersona: PersonaRij): Persona {
  const { persona_id, wereld_id, label, organisatienaam, identificatie, pseudoniem, service_id } = rijNaarPersona
  return {
    id: persona_id,
    wereldId: wereld_id,
    label,
    organisatienaam,
    identificatie,
    pseudoniem,
    serviceId: service_id,
  }
}
