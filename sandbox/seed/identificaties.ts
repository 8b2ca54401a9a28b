import type { Identificatie } from './organisaties.ts'

/** OINs and identifiers of one world. `nummer` 1–7 is the organisation's place in the list. */
export type Nummering = {
  oin: (nummer: number) => string
  rsin: (nummer: number) => Identificatie
  kvk: (nummer: number) => Identificatie
}

/** The fixed numbers that the README prints. */
export const SEED_NUMMERING: Nummering = {
  oin: (nummer) => `00000099${String(nummer).padStart(8, '0')}0000`,
  rsin: (nummer) => ({ type: 'RSIN', waarde: metControlecijfer(99_000_000 + nummer) }),
  kvk: (nummer) => ({ type: 'KVK', waarde: `9900000${nummer}` }),
}

/** Fresh numbers for world `wereld` (1001 and up), apart from those of the seed and of every other world. */
export function nummeringVoor(wereld: number): Nummering {
  return {
    oin: (nummer) => `00000099${String(wereld).padStart(6, '0')}0${nummer}0000`,
    rsin: (nummer) => ({ type: 'RSIN', waarde: zoekRsin(wereld * 10 + nummer) }),
    kvk: (nummer) => ({ type: 'KVK', waarde: `9${String(wereld).padStart(6, '0')}${nummer}` }),
  }
}

/** One number in eleven has no check digit; its place is taken by one far away that no other world reaches. */
function zoekRsin(volgnummer: number): string {
  for (let poging = volgnummer; ; poging += 200_000) {
    const waarde = 99_000_000 + (poging % 1_000_000)
    if (controlecijfer(waarde) < 10) return metControlecijfer(waarde)
  }
}

const metControlecijfer = (achtCijfers: number) => `${achtCijfers}${controlecijfer(achtCijfers)}`

/** Eleven test: 9×a + 8×b + … + 2×h − i is divisible by 11. */
function controlecijfer(achtCijfers: number): number {
  const som = Array.from(String(achtCijfers)).reduce((totaal, cijfer, plek) => totaal + Number(cijfer) * (9 - plek), 0)
  return som % 11
}
