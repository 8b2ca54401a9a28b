import * as z from 'zod/mini'
import { ActieverzoekId } from './actieverzoek-schema.ts'

/** Which question a document is put with. Own words, because nothing chosen is not even a text. */
export const KoppelKeuze = z.object({
  actieverzoekId: z.pipe(z.string('Kies een actieverzoek.'), ActieverzoekId),
})
