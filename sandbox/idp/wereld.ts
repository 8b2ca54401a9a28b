import type { Persona, PersonaBron } from './persona.ts'

const STANDAARDWERELD = 'seed'

/**
 * Which personas the page shows. A pointer is a persona id (its world, with that persona chosen) or a world id;
 * without one, or with one nobody knows, it is the seed world. Never personas of two worlds.
 */
export async function kiesWereld(
  bron: PersonaBron,
  wijzer: string | undefined,
): Promise<{ personas: Persona[]; gekozen: string | undefined }> {
  if (wijzer !== undefined) {
    const persona = await bron.find(wijzer)
    if (persona) return { personas: await bron.list(persona.wereldId), gekozen: persona.id }
    const personas = await bron.list(wijzer)
    if (personas.length > 0) return { personas, gekozen: undefined }
  }
  return { personas: await bron.list(STANDAARDWERELD), gekozen: undefined }
}
