import 'server-only'

/** Why somebody did not get in. The login page knows these and no other text from outside. */
export const LOGIN_FOUTEN = [
  'geannuleerd',
  'niveau-te-laag',
  'geen-oin',
  'dienst',
  'conflict',
  'vestiging',
  'verlopen',
  'storing',
  'onbekend',
] as const
export type LoginFout = (typeof LOGIN_FOUTEN)[number]

/** The fault named in an address; anything unknown counts as none. */
export function leesLoginFout(waarde: unknown): LoginFout | null {
  return LOGIN_FOUTEN.find((fout) => fout === waarde) ?? null
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The reference number in an address; anything that is no uuid counts as none. */
export function leesNummer(waarde: unknown): string | null {
  return typeof waarde === 'string' && UUID.test(waarde) ? waarde : null
}
