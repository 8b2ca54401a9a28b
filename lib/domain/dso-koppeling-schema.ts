import * as z from 'zod/mini'

/** `letop`: it works now, but somebody has to do something; `niet-gedaan`: an earlier check failed. */
export const ProefUitslag = z.enum(['goed', 'letop', 'fout', 'niet-gedaan'])
export type ProefUitslag = z.infer<typeof ProefUitslag>

/** One check of the connection, in words; the ids are ours. */
export const ProefRegel = z.object({
  id: z.enum(['certificaat', 'mandaat', 'verbinding', 'samenwerkingen', 'actieverzoeken', 'notificaties', 'klok']),
  titel: z.string(),
  uitslag: ProefUitslag,
  uitleg: z.string(),
  advies: z.nullable(z.string()),
})
export type ProefRegel = z.infer<typeof ProefRegel>

/** A test of the connection; `tijdstip` ISO 8601. */
export const KoppelingProef = z.object({ tijdstip: z.string(), regels: z.array(ProefRegel) })
export type KoppelingProef = z.infer<typeof KoppelingProef>
