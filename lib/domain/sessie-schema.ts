import * as z from 'zod/mini'

/** Moments (ISO 8601) at which a session ends, as the server sees them, with the server's own clock. */
export const SessieGrenzen = z.object({
  nu: z.iso.datetime(),
  inactiefOm: z.iso.datetime(),
  uiterlijkOm: z.iso.datetime(),
  epoch: z.int(),
})
export type SessieGrenzen = z.infer<typeof SessieGrenzen>

/** Chosen by the user for on-screen use; stays in this portal. */
export const Weergavenaam = z.object({
  weergaveNaam: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Vul een naam in.'),
      z.maxLength(60, 'Gebruik ten hoogste 60 tekens.'),
      z.regex(/^[^\p{Cc}\p{Cf}<>]*$/u, 'Gebruik alleen letters, cijfers en leestekens.'),
    ),
})
export type Weergavenaam = z.infer<typeof Weergavenaam>
