/** Assurance levels in the order of the select, with the words on screen. */
export const NIVEAUS = { loa1: 'LoA1', loa2: 'LoA2', loa2plus: 'LoA2+', loa3: 'LoA3', loa4: 'LoA4' } as const

export type Niveau = keyof typeof NIVEAUS

export const STANDAARDNIVEAU: Niveau = 'loa3'

/** True for a value of the select `Betrouwbaarheidsniveau`. */
export function isNiveau(waarde: string | null): waarde is Niveau {
  return waarde !== null && Object.hasOwn(NIVEAUS, waarde)
}

/** The `acr` value of a level, as the eHerkenning scheme writes it. */
export function acrVan(niveau: string): string {
  return `urn:etoegang:core:assurance-class:${niveau}`
}

export const ACR_WAARDEN = Object.keys(NIVEAUS).map(acrVan)
