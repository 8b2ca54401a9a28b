import type { Taak, TaakStap } from './starten-schema.ts'

/** What a step does, for the list of progress. */
export function labelStap({ soort, partner }: Pick<TaakStap, 'soort' | 'partner'>): string {
  const naam = partner?.naam ?? ''
  switch (soort) {
    case 'starten':
      return 'Samenwerking starten'
    case 'documenten':
      return 'Documenten uit het verzoek laden'
    case 'uitnodigen':
      return `${naam} uitnodigen`
    case 'actieverzoek':
      return `Actieverzoek versturen aan ${naam}`
  }
}

export const STAP_STAAT_LABEL: Readonly<Record<TaakStap['staat'], string>> = {
  wacht: 'Wacht',
  bezig: 'Bezig',
  gelukt: 'Klaar',
  mislukt: 'Mislukt',
  onzeker: 'Niet zeker',
}

/** It failed, or nobody knows whether it did: it goes on only when the user asks for it. */
export function magOpnieuw({ staat }: Pick<TaakStap, 'staat'>): boolean {
  return staat === 'mislukt' || staat === 'onzeker'
}

/**
 * May this step be tried now? A failed one only when the user asks for it. Nothing comes before the samenwerking, and
 * a question comes after the invitation of who must answer it.
 */
export function isAanDeBeurt(stappen: readonly TaakStap[], index: number, opnieuw: number | undefined): boolean {
  const stap = stappen[index]
  if (stap === undefined) return false
  if (stap.staat !== 'wacht' && !(magOpnieuw(stap) && index === opnieuw)) return false
  if (stap.soort === 'starten') return true
  if (stappen.find(({ soort }) => soort === 'starten')?.staat !== 'gelukt') return false
  if (stap.soort !== 'actieverzoek') return true
  const uitnodiging = stappen.find(({ soort, partner }) => soort === 'uitnodigen' && partner?.oin === stap.partner?.oin)
  return uitnodiging === undefined || uitnodiging.staat === 'gelukt'
}

/** Something can still be done without the user asking for a repeat. */
export function heeftWerk({ stappen }: Pick<Taak, 'stappen'>): boolean {
  return stappen.some((_, index) => isAanDeBeurt(stappen, index, undefined))
}

export function isKlaar({ stappen }: Pick<Taak, 'stappen'>): boolean {
  return stappen.every(({ staat }) => staat === 'gelukt')
}

/** Something is left that only goes on when the user comes back: a step that waits, or one that failed. */
export function isOnafgemaakt(taak: Pick<Taak, 'stappen'>): boolean {
  return heeftWerk(taak) || taak.stappen.some(magOpnieuw)
}

/** Why a question does not go out yet: the invitation of who must answer it failed. Null when that is not so. */
export function wachtOp(stappen: readonly TaakStap[], { soort, partner, staat }: TaakStap): string | null {
  if (soort !== 'actieverzoek' || staat !== 'wacht' || partner === null) return null
  const uitnodiging = stappen.find((stap) => stap.soort === 'uitnodigen' && stap.partner?.oin === partner.oin)
  return uitnodiging !== undefined && magOpnieuw(uitnodiging) ? `Wacht op de uitnodiging van ${partner.naam}.` : null
}
