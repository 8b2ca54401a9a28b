import 'server-only'
import { vindOudeSessie, type OudeSessie } from '#lib/auth/oude-sessie.ts'
import { log } from '#lib/log.ts'
import { ProblemError, STATUS } from '#lib/problem/problem.ts'
import type { ProblemCode } from '#lib/problem/problem-schema.ts'
import { schrijfAudit } from './audit.ts'
import { metSpoor, staatInSpoor } from './audit-spoor.ts'
import { maakEmmers } from './emmers.ts'
import { handelingVan, idsIn } from './handeling-van.ts'

type Poging = { handeling: string; object: string }

const achtergrond = maakEmmers()

/**
 * Runs what a session asks for; when it is refused (403), the refusal becomes one row. An act that `metAudit` closed
 * with the same code has its row already. What does not exist (404) or is mistyped (400) is no refusal.
 */
export function metWeigering<T>(wie: OudeSessie, request: Request, doe: () => Promise<T>): Promise<T> {
  return metSpoor(async () => {
    try {
      return await doe()
    } catch (fout) {
      const isWeigering = fout instanceof ProblemError && STATUS[fout.code] === 403
      if (isWeigering && !staatInSpoor(fout.code)) await schrijfVoorRequest(wie, request, fout.code)
      throw fout
    }
  })
}

/** The row for a session that is over but still names an organisation; without one only the log knows (401). */
export async function weigerOudeSessie(request: Request): Promise<void> {
  const oude = await vindOudeSessie(request)
  if (oude !== null) await schrijfVoorRequest(oude, request, 'niet-ingelogd')
}

/** The row for a page that was refused; `pad` is its address, null where it is not known. */
export async function weigerPagina(wie: OudeSessie, pad: string | null, code: ProblemCode): Promise<void> {
  const [adres = ''] = (pad ?? '').split('?')
  await schrijf(wie, { handeling: 'pagina-openen', object: idsIn(adres) }, code)
}

async function schrijfVoorRequest(wie: OudeSessie, request: Request, code: ProblemCode): Promise<void> {
  const poging = handelingVan(request.method, new URL(request.url).pathname)
  // What a tab asks by itself it keeps asking: one row a minute says as much as all of them.
  const isAchtergrond = request.headers.get('x-activiteit') === 'achtergrond'
  const soort = [wie.oin, wie.actorHash, poging.handeling, poging.object, code].join(' ')
  if (isAchtergrond && achtergrond.neem(soort, 1) > 0) return
  await schrijf(wie, poging, code)
}

async function schrijf({ oin, actorHash, loa }: OudeSessie, poging: Poging, code: ProblemCode): Promise<void> {
  try {
    await schrijfAudit({ fase: 'GEWEIGERD', ...poging, oin, actorHash, loa, code })
  } catch (err) {
    // Nobody gets in because the book is away.
    log().error({ err, probleem: code }, 'auditregel niet geschreven')
  }
}
