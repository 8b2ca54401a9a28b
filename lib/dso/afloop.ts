import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { type ProblemError, STATUS } from '#lib/problem/problem.ts'
import type { Afloop } from '#lib/problem/problem-schema.ts'

/** `misschien`: something was sent in this request, or in an earlier try of it, that the SWF may have carried out. */
const boek = new AsyncLocalStorage<{ misschien: boolean }>()

/** Runs one request of a user and keeps meanwhile whether the SWF may have done something. */
export function metAfloop<T>(doe: () => T): T {
  return boek.run({ misschien: false }, doe)
}

/** As `metAfloop`, for one act of a request: what was sent before it says nothing of this act, and the request keeps both. */
export async function metEigenAfloop<T>(doe: () => Promise<T>): Promise<T> {
  const verzoek = boek.getStore()
  const act = { misschien: false }
  try {
    return await boek.run(act, doe)
  } finally {
    if (verzoek !== undefined && act.misschien) verzoek.misschien = true
  }
}

/** From here on a failure of this request leaves open whether its act was done. Returns what takes that back, after looking. */
export function noteerMisschien(): () => void {
  const dit = boek.getStore()
  const eerder = dit?.misschien ?? false
  if (dit !== undefined) dit.misschien = true
  return () => {
    if (dit !== undefined) dit.misschien = eerder
  }
}

/** How far the act of this request came, now that it failed with `code`. Outside a request only a refusal is certain. */
export function afloopVan({ code }: Pick<ProblemError, 'code'>): Afloop {
  const kwamNiet = STATUS[code] >= 500 || code === 'te-veel-verzoeken'
  const dit = boek.getStore()
  if (dit === undefined ? kwamNiet : dit.misschien) return 'onbekend'
  return kwamNiet ? 'niet-aangekomen' : 'geweigerd'
}

/**
 * May the SWF have done what it answered this to? Below 500 it refused, and by 503 a server says that it cannot handle the
 * request (RFC 9110, 15.6.4). A gateway may say so wrongly: a repeat looks first all the same (`eenmalig`).
 */
export function kanGedaanZijn(status: number): boolean {
  return status !== 503 && (status < 400 || status >= 500)
}
