import * as z from 'zod/mini'
import { BERICHT_MAX } from './bericht.ts'

export const BerichtId = z.uuid().brand<'BerichtId'>()
export type BerichtId = z.infer<typeof BerichtId>

export const Bericht = z.object({
  berichtId: z.string(),
  inhoud: z.string(),
  zenderNaam: z.string(),
  vanOns: z.boolean(),
  /** The SWF offers to remove it (B4); only to who wrote it. */
  magVerwijderen: z.boolean(),
  creatieDatumTijd: z.string(),
})
export type Bericht = z.infer<typeof Bericht>

export const Berichten = z.array(Bericht)

export const BerichtInvoer = z.object({
  bericht: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Schrijf een bericht.'),
      z.maxLength(BERICHT_MAX, `Gebruik niet meer dan ${BERICHT_MAX} tekens.`),
    ),
})
export type BerichtInvoer = z.infer<typeof BerichtInvoer>
