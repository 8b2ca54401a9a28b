import 'server-only'
import { z } from 'zod'
import { log } from '#lib/log.ts'
import { leesTekst } from './invoer.ts'

const MAX_BYTES = 16 * 1024
const kort = z
  .string()
  .transform((tekst) => tekst.slice(0, 200))
  .optional()

/** Both forms in use: `report-uri` (one object) and the Reporting API (a list). */
const Overtreding = z.object({
  'violated-directive': kort,
  effectiveDirective: kort,
  'blocked-uri': kort,
  blockedURL: kort,
})
const Melding = z.union([
  z.object({ 'csp-report': Overtreding }).transform((melding) => [melding['csp-report']]),
  z.array(z.object({ body: Overtreding })).transform((meldingen) => meldingen.slice(0, 10).map(({ body }) => body)),
])

/** Logs what the content security policy stopped; anything else in the body is thrown away. */
export async function meldCsp(request: Request): Promise<void> {
  const tekst = await leesTekst(request, MAX_BYTES)
  const melding = Melding.safeParse(leesJsonOfNiets(tekst))
  for (const overtreding of melding.success ? melding.data : []) log().warn({ overtreding }, 'csp-overtreding')
}

function leesJsonOfNiets(tekst: string): unknown {
  try {
    const waarde: unknown = JSON.parse(tekst)
    return waarde
  } catch {
    return null
  }
}
