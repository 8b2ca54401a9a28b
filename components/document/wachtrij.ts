import { formatGrootte } from '#lib/domain/document.ts'
import type { Document, Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import type { ProblemError } from '#lib/problem/problem.ts'

/** One chosen file on its way into the dossier. `id` is the upload's uuid: the same one at every try, so a repeat never doubles. */
export type WachtrijBestand = {
  id: string
  bestand: File
  vertrouwelijkheid: Vertrouwelijkheid | null
  omschrijving: string
  stand: 'wacht' | 'bezig' | 'toegevoegd' | 'mislukt'
  /** 0 to 1. */
  voortgang: number
  document: Document | null
  probleem: ProblemError | null
}

export type WachtrijHandeling =
  | { soort: 'kiezen'; bestanden: readonly File[] }
  | { soort: 'wijzigen'; id: string; wijziging: Partial<Omit<WachtrijBestand, 'id' | 'bestand'>> }
  | { soort: 'weghalen'; id: string }

export function wachtrijReducer(rij: readonly WachtrijBestand[], handeling: WachtrijHandeling): WachtrijBestand[] {
  switch (handeling.soort) {
    case 'kiezen':
      return [...rij, ...handeling.bestanden.map(nieuwBestand)]
    case 'wijzigen':
      return rij.map((bestand) => (bestand.id === handeling.id ? { ...bestand, ...handeling.wijziging } : bestand))
    case 'weghalen':
      return rij.filter((bestand) => bestand.id !== handeling.id)
  }
}

function nieuwBestand(bestand: File): WachtrijBestand {
  return {
    id: crypto.randomUUID(),
    bestand,
    vertrouwelijkheid: null,
    omschrijving: '',
    stand: 'wacht',
    voortgang: 0,
    document: null,
    probleem: null,
  }
}

/** Why a file cannot go as it is, in words for its owner; null when it can. Nobody chooses the vertrouwelijkheid for the user (decision 11). */
export function bezwaarTegen({ bestand, vertrouwelijkheid }: WachtrijBestand, maxBytes: number): string | null {
  if (bestand.size === 0) return `${bestand.name} is leeg. Kies een bestand met inhoud.`
  if (bestand.size > maxBytes) {
    return `${bestand.name} is te groot (${formatGrootte(bestand.size)}). Maak het bestand kleiner dan ${formatGrootte(maxBytes)}.`
  }
  if (vertrouwelijkheid === null) return `Kies voor ${bestand.name} of het vertrouwelijk of strikt vertrouwelijk is.`
  return null
}
