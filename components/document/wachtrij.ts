import type { FoutVerwijzing } from '#components/ui/fouten-samenvatting.tsx'
import { formatGrootte, HOOGSTENS_TEGELIJK } from '#lib/domain/document.ts'
import type { Document, DocumentId, GelijkeDocumenten, Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import { ProblemError, STATUS } from '#lib/problem/problem.ts'

/** Is this file in the dossier already? `onbekend` when that could not be found out, for some or all of the dossier. */
export type Gelijk =
  { soort: 'zoekt' | 'nee' | 'onbekend' } | { soort: 'ja'; documentId: DocumentId; bestandsNaam: string }

/** One chosen file on its way into the dossier. `id` is the upload's uuid: the same one at every try, so a repeat never doubles. */
export type WachtrijBestand = {
  id: string
  bestand: File
  /** Why it can never go as it is, in words for its owner; null when it can. */
  weigering: string | null
  vertrouwelijkheid: Vertrouwelijkheid | null
  omschrijving: string
  /** `gestopt`: by the user before the whole file had gone, so this try did not bring it into the dossier. */
  stand: 'wacht' | 'bezig' | 'toegevoegd' | 'mislukt' | 'gestopt'
  /** 0 to 1. */
  voortgang: number
  document: Document | null
  /** SHA-256 in hex, once it is known. */
  sha256: string | null
  gelijk: Gelijk
  /** Goes up when a choice was made for this file from another one's row, so that its radios show it. */
  versie: number
  probleem: ProblemError | null
  /**
   * After some try nobody knew whether it is in the dossier. If it is, it is as it was sent then: a repeat finds that
   * document, whatever was chosen since. So this stays, however a later try fails.
   */
  misschien: boolean
}

/** What the user says of a file. */
export type WachtrijKeuze = Partial<Pick<WachtrijBestand, 'vertrouwelijkheid' | 'omschrijving'>>

export type WachtrijHandeling =
  | { soort: 'kiezen'; bestanden: readonly WachtrijBestand[] }
  | { soort: 'wijzigen'; id: string; wijziging: Partial<Omit<WachtrijBestand, 'id' | 'bestand'>> }
  | { soort: 'toepassen'; vertrouwelijkheid: Vertrouwelijkheid }
  | { soort: 'weghalen'; id: string }

export function wachtrijReducer(rij: readonly WachtrijBestand[], handeling: WachtrijHandeling): WachtrijBestand[] {
  switch (handeling.soort) {
    case 'kiezen':
      return begrens([...rij, ...handeling.bestanden])
    case 'wijzigen':
      return rij.map((bestand) => (bestand.id === handeling.id ? { ...bestand, ...handeling.wijziging } : bestand))
    case 'toepassen':
      return rij.map((bestand) =>
        bestand.weigering !== null || isGegaan(bestand)
          ? bestand
          : { ...bestand, vertrouwelijkheid: handeling.vertrouwelijkheid, versie: bestand.versie + 1 },
      )
    case 'weghalen':
      return begrens(rij.filter((bestand) => bestand.id !== handeling.id))
  }
}

function isGegaan(bestand: WachtrijBestand): boolean {
  return bestand.stand === 'bezig' || bestand.stand === 'toegevoegd' || bestand.misschien
}

/** What a try that failed makes of a file. That this one did not arrive says nothing of an earlier one. */
export function naMislukking(fout: ProblemError, { misschien }: Pick<WachtrijBestand, 'misschien'>) {
  const probleem = misschien && fout.afloop === 'niet-aangekomen' ? metTwijfel(fout) : fout
  return { stand: 'mislukt', probleem, misschien: misschien || isOnbekend(fout) } as const
}

function metTwijfel({ code, detail, handeling, cause }: ProblemError): ProblemError {
  const bekend = { ...(detail !== undefined && { detail }), ...(handeling !== undefined && { handeling }) }
  return new ProblemError(code, { ...bekend, afloop: 'onbekend', cause })
}

function isOnbekend({ afloop, code }: ProblemError): boolean {
  return afloop === undefined ? STATUS[code] >= 500 : afloop === 'onbekend'
}

/** Who comes last does not go along when there are too many, until another leaves: the proof holds no more. */
function begrens(rij: readonly WachtrijBestand[]): WachtrijBestand[] {
  let plaatsen = HOOGSTENS_TEGELIJK
  return rij.map((gekozen) => {
    const teVeel = `${gekozen.bestand.name} kan er niet meer bij. Er gaan ${HOOGSTENS_TEGELIJK} bestanden tegelijk. Voeg dit bestand daarna toe.`
    if (gekozen.weigering !== null && gekozen.weigering !== teVeel) return gekozen
    plaatsen -= 1
    return { ...gekozen, weigering: plaatsen < 0 ? teVeel : null }
  })
}

/** The same number at every try, so made once. What can never go is not looked for in the dossier. */
export function nieuwBestand(bestand: File, maxBytes: number): WachtrijBestand {
  const weigering = bezwaarTegenGrootte(bestand, maxBytes)
  return {
    id: crypto.randomUUID(),
    bestand,
    weigering,
    vertrouwelijkheid: null,
    omschrijving: '',
    stand: 'wacht',
    voortgang: 0,
    document: null,
    sha256: null,
    gelijk: { soort: weigering === null ? 'zoekt' : 'nee' },
    versie: 0,
    probleem: null,
    misschien: false,
  }
}

/** Why a file cannot go as it is, in words for its owner; null when it can. Nobody chooses the vertrouwelijkheid for the user. */
export function bezwaarTegen({ bestand, weigering, vertrouwelijkheid }: WachtrijBestand): string | null {
  if (weigering !== null) return weigering
  if (vertrouwelijkheid === null) return `Kies voor ${bestand.name} of het vertrouwelijk of strikt vertrouwelijk is.`
  return null
}

function bezwaarTegenGrootte(bestand: File, maxBytes: number): string | null {
  if (bestand.size === 0) return `${bestand.name} is leeg. Kies een bestand met inhoud.`
  if (bestand.size > maxBytes) {
    return `${bestand.name} is te groot (${formatGrootte(bestand.size)}). Maak het bestand kleiner dan ${formatGrootte(maxBytes)}.`
  }
  return null
}

export const KIEZEN_ID = 'bestanden-kiezen'
export const NIETS_GEKOZEN: FoutVerwijzing = { id: KIEZEN_ID, tekst: 'Kies eerst een of meer bestanden.' }

/** Where the choice for a file is made, and that it is missing is told. */
export function keuzeId({ id }: Pick<WachtrijBestand, 'id'>): string {
  return `${id}-vertrouwelijkheid`
}

/** Its name, where the focus can go, and under which is told what is wrong with the file itself. */
export function naamId({ id }: Pick<WachtrijBestand, 'id'>): string {
  return `${id}-naam`
}

/** Where the focus goes when this file leaves: to who comes in its place, or to choosing again. */
export function buurVan(rij: readonly WachtrijBestand[], { id }: Pick<WachtrijBestand, 'id'>): string {
  const index = rij.findIndex((bestand) => bestand.id === id)
  const buur = rij[index + 1] ?? rij[index - 1]
  return buur === undefined ? KIEZEN_ID : naamId(buur)
}

/**
 * Why none of these goes now, each fault with the way to its file. One that can never go does not keep the others: its row
 * tells so from the moment it was chosen.
 */
export function bezwarenTegen(bestanden: readonly WachtrijBestand[]): FoutVerwijzing[] {
  const kunnen = bestanden.filter(({ weigering, document }) => weigering === null && document === null)
  if (kunnen.length > 0 && kunnen.every((bestand) => bezwaarTegen(bestand) === null)) return []
  return bestanden.flatMap((bestand) => {
    const tekst = bezwaarTegen(bestand)
    return tekst === null ? [] : [{ id: bestand.weigering === null ? keuzeId(bestand) : naamId(bestand), tekst }]
  })
}

/** What the dossier said of one hash. */
export function gelijkVan({ gevonden, volledig }: GelijkeDocumenten, sha256: string): Gelijk {
  const document = gevonden.find((gelijke) => gelijke.sha256 === sha256)
  if (document === undefined) return { soort: volledig ? 'nee' : 'onbekend' }
  return { soort: 'ja', documentId: document.documentId, bestandsNaam: document.bestandsNaam }
}

/** The name of an earlier file in the queue with the same bytes. */
export function dubbelInRij(rij: readonly WachtrijBestand[], { id, sha256 }: WachtrijBestand): string | null {
  if (sha256 === null) return null
  const eerste = rij.find((ander) => ander.sha256 === sha256)
  return eerste === undefined || eerste.id === id ? null : eerste.bestand.name
}
