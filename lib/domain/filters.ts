import { hrefMet } from './adres.ts'

/** One choice in a list, in words, and the address of the list without it. */
type GekozenFilter = Readonly<{ tekst: string; zonder: string }>

/** What somebody chose, and the address without any of it. */
export type GekozenFilters = Readonly<{ filters: readonly GekozenFilter[]; wissen: string }>

/** In the address, on screen, and what was chosen in words: undefined where nothing was. */
type Keuze = readonly [veld: string, naam: string, waarde: string | undefined]

/**
 * Pure: each choice with the way back from just that one. Sorting and all else of `adres` stay; the page does not, for another
 * list begins at its beginning.
 */
export function listGekozen(
  pad: string,
  adres: Readonly<Record<string, string | number | undefined>>,
  keuzen: readonly Keuze[],
): GekozenFilters {
  const zonder = (velden: readonly string[]) =>
    hrefMet(pad, Object.fromEntries(Object.entries(adres).filter(([veld]) => !['pagina', ...velden].includes(veld))))
  return {
    filters: keuzen.flatMap(([veld, naam, waarde]) =>
      waarde === undefined || waarde === '' ? [] : [{ tekst: `${naam}: ${waarde}`, zonder: zonder([veld]) }],
    ),
    wissen: zonder(keuzen.map(([veld]) => veld)),
  }
}

/** A value as its choice calls it; one that no choice has, as it came. */
export function labelVan(
  opties: readonly (readonly [string, string])[],
  waarde: string | undefined,
): string | undefined {
  return opties.find(([optie]) => optie === waarde)?.[1] ?? waarde
}
