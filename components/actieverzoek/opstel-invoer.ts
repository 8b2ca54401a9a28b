import * as z from 'zod/mini'
import { ActieverzoekOpstelling } from '#lib/domain/actieverzoek-schema.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'

/** The domain's schema, in words for someone who chose nobody yet. */
export const OpstelInvoer = z.extend(ActieverzoekOpstelling, {
  ontvanger: z.pipe(z.string('Kies de organisatie die u iets vraagt.'), Oin),
})
