import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { env } from '#lib/env.ts'
import { ProblemError } from '#lib/problem/problem.ts'

/** Does this portal offer starting at all? The DSO intends to take it out of portals. */
export function kanPortaalStarten(): boolean {
  return env().startenToegestaan
}

/** `geen-toegang` before anything goes upstream, for every act of starting. */
export function assertMagStarten({ magStarten }: Pick<Gebruiker, 'magStarten'>): void {
  if (!kanPortaalStarten()) {
    const detail = 'In dit portaal kunt u geen samenwerking starten. Start haar in uw eigen zaaksysteem.'
    throw new ProblemError('geen-toegang', { detail })
  }
  if (magStarten) return
  const detail = 'Alleen een bevoegd gezag of behandeldienst start een samenwerking.'
  throw new ProblemError('geen-toegang', { detail })
}
