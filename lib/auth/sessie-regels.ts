import 'server-only'

/** The moments of a session that decide whether it still counts. */
export type SessieKlok = {
  laatsteActiviteitOp: Date
  verlooptOp: Date
  ingetrokkenOp: Date | null
}

export type SessieOordeel = 'geldig' | 'inactief' | 'verlopen' | 'ingetrokken'

const EEN_MINUUT = 60_000

/** Idle limit in seconds; both limits are exclusive: at the very moment the session is over. */
export function beoordeelSessie(sessie: SessieKlok, nu: Date, inactiefSeconden: number): SessieOordeel {
  if (sessie.ingetrokkenOp !== null) return 'ingetrokken'
  if (nu >= sessie.verlooptOp) return 'verlopen'
  if (nu >= inactiefOm(sessie, inactiefSeconden)) return 'inactief'
  return 'geldig'
}

/** When the session ends if nothing happens any more. */
export function inactiefOm(sessie: SessieKlok, inactiefSeconden: number): Date {
  const om = sessie.laatsteActiviteitOp.getTime() + inactiefSeconden * 1000
  return new Date(Math.min(om, sessie.verlooptOp.getTime()))
}

/**
 * A write per request would make the session row the busiest of all: once a minute is close enough. `waarschuwSeconden` before
 * the end somebody is asked to stay: in a short session that answer must count too.
 */
export function moetAanraken(sessie: SessieKlok, nu: Date, waarschuwSeconden: number): boolean {
  return nu.getTime() - sessie.laatsteActiviteitOp.getTime() >= Math.min(EEN_MINUUT, waarschuwSeconden * 1000)
}
