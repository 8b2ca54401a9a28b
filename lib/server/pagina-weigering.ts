import 'server-only'
import { getGebruiker } from '#lib/auth/gebruiker.ts'
import { PAD_HEADER } from '#lib/auth/pad-header.ts'
import type { ProblemCode } from '#lib/problem/problem-schema.ts'
import { weigerPagina } from './audit-weigering.ts'

/** One row for a page that this session's organisation may not see; nothing for who only looks ahead at a link. */
export async function registreerPaginaWeigering(code: ProblemCode): Promise<void> {
  const { headers } = await import('next/headers')
  const [gebruiker, kop] = await Promise.all([getGebruiker('pagina'), headers()])
  if (gebruiker === null || kop.has('next-router-prefetch') || kop.get('purpose') === 'prefetch') return
  await weigerPagina(gebruiker, kop.get(PAD_HEADER), code)
}
