import type { Privilege } from '#lib/domain/deelnemer-schema.ts'
import type { Oin } from '#lib/domain/organisatie-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { isOnzeker, redenVan } from '#lib/problem/uitleg.ts'

export type Stand = 'klaar' | 'bezig' | 'uitgenodigd' | 'doet-al-mee' | 'mislukt' | 'onzeker'

/** One organisation on the list. `sleutel` is the idempotency key: the same one at every try, so a repeat never doubles. */
export type Genodigde = {
  oin: Oin
  naam: string
  privilege: Privilege
  sleutel: string
  stand: Stand
  /** Why it did not go, in words for the user. */
  reden: string | null
}

export const STAND_LABEL: Readonly<Record<Stand, string>> = {
  klaar: 'Nog niet verstuurd',
  bezig: 'Bezig…',
  uitgenodigd: 'Uitgenodigd',
  'doet-al-mee': 'Deed al mee',
  mislukt: 'Niet uitgenodigd',
  onzeker: 'Niet zeker of dit is gelukt',
}

/** What is left to try: a retry leaves alone what went well. */
export function teVersturen(lijst: readonly Genodigde[]): Genodigde[] {
  return lijst.filter(({ stand }) => stand === 'klaar' || stand === 'mislukt' || stand === 'onzeker')
}

export function isAllesUitgenodigd(lijst: readonly Genodigde[]): boolean {
  return lijst.every(({ stand }) => stand === 'uitgenodigd')
}

/** Already a deelnemer is no failure: there is nothing to try again. */
export function uitkomstVan(fout: Error): Pick<Genodigde, 'stand' | 'reden'> {
  const isProbleem = fout instanceof ProblemError
  const bijOin = isProbleem ? fout.invalidParams?.find(({ name }) => name === 'oin')?.reason : undefined
  if (isProbleem && fout.code === 'status-conflict' && bijOin !== undefined) {
    return { stand: 'doet-al-mee', reden: bijOin }
  }
  return { stand: isOnzeker(fout) ? 'onzeker' : 'mislukt', reden: bijOin ?? redenVan(fout) }
}

/** After these the next organisation would fail in the same way. */
export function isAlgemeen(fout: Error): boolean {
  return fout instanceof ProblemError && ['niet-ingelogd', 'geen-toegang', 'mandaat-ontbreekt'].includes(fout.code)
}

/** `2 van de 3 organisaties zijn uitgenodigd.` */
export function vatSamen(lijst: readonly Genodigde[]): string {
  const gelukt = lijst.filter(({ stand }) => stand === 'uitgenodigd').length
  const woord = lijst.length === 1 ? 'organisatie' : 'organisaties'
  return `${gelukt} van de ${lijst.length} ${woord} ${gelukt === 1 ? 'is' : 'zijn'} uitgenodigd.`
}

export function hrefVanBewijs(samenwerkingId: string, lijst: readonly Genodigde[]): string {
  const query = new URLSearchParams(
    lijst.filter(({ stand }) => stand === 'uitgenodigd').map(({ oin }) => ['deelnemer', oin]),
  )
  return `/samenwerkingen/${samenwerkingId}/ketenpartners/bewijs?${query}`
}
