import type { Deelnemer, Privilege } from './deelnemer-schema.ts'
import { isToegevoegdDoor, type Toevoeger } from './document.ts'
import type { Vertrouwelijkheid } from './document-schema.ts'

/** One pill of the kring: who, and whether this organisation can see the thing now. */
export type KringLid = { oin: string; naam: string; afkorting: string; ziet: boolean; isU: boolean }

/**
 * Who can see a document with this vertrouwelijkheid now. Null when the SWF does not give every privilege:
 * then the screen says *Alle deelnemers met volledige toegang* and guesses nobody's name. `toevoeger`: who added it sees it,
 * whatever its toegang.
 */
export function kringVan(
  deelnemers: readonly Deelnemer[],
  vertrouwelijkheid: Vertrouwelijkheid,
  toevoeger?: Toevoeger,
): KringLid[] | null {
  if (
    vertrouwelijkheid === 'SV' &&
    deelnemers.some((deelnemer) => deelnemer.rol === 'KETENPARTNER' && deelnemer.privilege === null)
  ) {
    return null
  }
  const afkortingen = afkortingenVan(deelnemers.map((deelnemer) => deelnemer.naam))
  return deelnemers.map((deelnemer, index) => ({
    oin: deelnemer.oin,
    naam: deelnemer.naam,
    afkorting: afkortingen[index] ?? '?',
    ziet:
      deelnemer.rol === 'INITIATOR' ||
      ziet(deelnemer.privilege, {
        vertrouwelijkheid,
        zelfToegevoegd: toevoeger !== undefined && isToegevoegdDoor(toevoeger, deelnemer),
      }),
    isU: deelnemer.isU,
  }))
}

/**
 * Does a ketenpartner with this privilege see such a document? Privilege × vertrouwelijkheid (docs/rechten.md, RM9); who
 * added a document sees it always (own choice of the reconstruction). A privilege we do not know is taken as the least.
 */
export function ziet(
  privilege: Privilege | null,
  { vertrouwelijkheid, zelfToegevoegd }: Readonly<{ vertrouwelijkheid: Vertrouwelijkheid; zelfToegevoegd: boolean }>,
): boolean {
  return vertrouwelijkheid === 'RV' || privilege === 'VT' || zelfToegevoegd
}

/** Two to four letters per name, unique within the dossier: capitals and initials first, then more letters, then a digit. */
export function afkortingenVan(namen: readonly string[]): string[] {
  const gebruikt = new Set<string>()
  return namen.map((naam) => {
    const keuze = kandidaten(naam).find((kandidaat) => !gebruikt.has(kandidaat)) ?? nummer(naam, gebruikt)
    gebruikt.add(keuze)
    return keuze
  })
}

function kandidaten(naam: string): string[] {
  const woorden = naam
    .split(/[^\p{L}\p{N}]+/u)
    .filter((woord) => woord !== '' && !/^(de|het|van|der|den|en)$/i.test(woord))
  const acroniem = woorden.find((woord) => /^\p{Lu}{2,4}$/u.test(woord))
  const letters = woorden.map((woord) => woord.charAt(0)).join('')
  const laatste = woorden.at(-1) ?? ''
  const samen = letters.slice(0, -1) + laatste
  const reeks = [acroniem, letters, ...[2, 3, 4].map((aantal) => samen.slice(0, aantal))]
  return reeks
    .filter((kandidaat) => kandidaat !== undefined && kandidaat.length >= 2 && kandidaat.length <= 4)
    .map((k) => String(k).toUpperCase())
}

function nummer(naam: string, gebruikt: ReadonlySet<string>): string {
  const basis = (naam.replaceAll(/[^\p{L}]/gu, '').slice(0, 2) || 'X').toUpperCase()
  let teller = 2
  while (gebruikt.has(basis + teller)) teller += 1
  return basis + teller
}
