import * as z from 'zod/mini'

/** Seen in a real client's interface; the server's limit is unknown (swf-domain 8). */
export const BERICHT_MAX = 512

export const Bericht = z.object({
  berichtId: z.string(),
  inhoud: z.string(),
  zenderNaam: z.string(),
  vanOns: z.boolean(),
  creatieDatumTijd: z.string(),
})
export type Bericht = z.infer<typeof Bericht>

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
