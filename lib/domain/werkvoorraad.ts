import type { Actieverzoek } from './actieverzoek-schema.ts'

/** How sure a count is. `afgebroken`: we stopped looking, so that there may be more than we know of. */
export type Telling = Readonly<{ aantal: number; exact: boolean; afgebroken: boolean }>

/** `samenwerkingTitel` is null where the dossier could not be read. */
export type Werk = Readonly<{ actieverzoek: Actieverzoek; samenwerkingTitel: string | null }>

/** Rows to show, the oldest question first, and how many there are in all. */
export type Werklijst = Telling & Readonly<{ werk: readonly Werk[] }>

/** What is said before a number, with the space behind it. */
export function telwoord({ exact, afgebroken }: Omit<Telling, 'aantal'>): '' | 'ongeveer ' | 'ten minste ' {
  if (afgebroken) return 'ten minste '
  return exact ? '' : 'ongeveer '
}

/** Several counts as one. */
export function telSamen(tellingen: readonly Telling[]): Telling {
  return {
    aantal: tellingen.reduce((som, { aantal }) => som + aantal, 0),
    exact: tellingen.every(({ exact }) => exact),
    afgebroken: tellingen.some(({ afgebroken }) => afgebroken),
  }
}

/** A count where there is no room for words, with what is read aloud before the unit; null when there is nothing to tell. */
export function kortGeteld(telling: Telling): Readonly<{ kort: string; voluit: string }> | null {
  const { aantal, exact, afgebroken } = telling
  if (aantal === 0) return afgebroken ? { kort: '?', voluit: 'misschien' } : null
  if (aantal > 99) return { kort: '99+', voluit: 'meer dan 99' }
  const kort = afgebroken ? `${aantal}+` : exact ? `${aantal}` : `±${aantal}`
  return { kort, voluit: `${telwoord(telling)}${aantal}` }
}

/** A count of what was read, in a menu: `7`, or `100+` and `?` when there was more to read. */
export function menuTelling(aantal: number, volledig: boolean): string {
  if (volledig) return String(aantal)
  return aantal === 0 ? '?' : `${aantal}+`
}

/** How often somebody waits for us. Who may have overlooked something never says that you are done. */
export function titelVanWerk(telling: Telling): string {
  if (telling.aantal > 0) return `U bent ${telwoord(telling)}${telling.aantal} keer aan zet`
  return telling.afgebroken ? 'Misschien bent u aan zet' : 'U bent helemaal bij'
}
