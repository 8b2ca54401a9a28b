import type { Notificatie } from './notificatie-schema.ts'
import { dossierNaast, zinVan } from './notificatie-zin.ts'

const LABEL: Readonly<Record<string, string>> = {
  DOCUMENT_TOEGEVOEGD: 'Document toegevoegd',
  DOCUMENT_GEWIJZIGD: 'Document gewijzigd',
  DOCUMENT_VERWIJDERD: 'Document verwijderd',
  STATUS_ACTIEVERZOEK_GEWIJZIGD: 'Actieverzoek',
  NIEUW_ACTIEVERZOEK: 'Nieuw actieverzoek',
  NIEUW_BERICHT: 'Nieuw bericht',
  UITNODIGING_KETENPARTNER: 'Uitnodiging',
  KETENPARTNER_TOEGEVOEGD: 'Ketenpartner toegevoegd',
  KETENPARTNER_VERWIJDERD: 'Ketenpartner verwijderd',
  PRIVILEGE_GEWIJZIGD: 'Toegang gewijzigd',
  VERZOEK_OPHALEN_GESLAAGD: 'Verzoek geladen',
  VERZOEK_OPHALEN_MISLUKT: 'Verzoek niet geladen',
  SAMENWERKING_GEWIJZIGD: 'Samenwerking gewijzigd',
  SAMENWERKING_GESLOTEN: 'Samenwerking gesloten',
  SAMENWERKING_INACTIEF: 'Samenwerking sluit binnenkort',
  SAMENWERKING_WORDT_VERWIJDERD: 'Samenwerking verdwijnt binnenkort',
  SAMENWERKING_VERWIJDERD: 'Samenwerking verwijderd',
}

/** Known types with their label, for a choice. */
export const NOTIFICATIE_TYPEN: readonly (readonly [type: string, label: string])[] = Object.entries(LABEL)

/** Unknown types stay readable through their own title (N1). */
export function labelNotificatieType({ type, titel }: Pick<Notificatie, 'type' | 'titel'>): string {
  return LABEL[type] ?? titel
}

/** A notificatie by itself, apart from its row: its kind, what happened and, where that does not say it, in which dossier. */
export function voluitVan(notificatie: Notificatie): string {
  const dossier = dossierNaast(notificatie)
  return `${labelNotificatieType(notificatie)}, ${zinVan(notificatie)}${dossier === null ? '' : ` (${dossier})`}`
}

/** The page of the portal that leads on to what a notificatie is about, or says that it is gone. */
export function hrefVanNotificatie({ notificatieId }: Pick<Notificatie, 'notificatieId'>): string {
  return `/notificaties/${notificatieId}`
}

/** What a notificatie is about. `weg`: it told that the thing is gone. */
export type Onderwerp =
  | { soort: 'actieverzoek' | 'document'; id: string; href: string }
  | { soort: 'bericht'; id: string; actieverzoekId: string; href: string }
  | { soort: 'samenwerking'; href: string }
  | { soort: 'weg' }

const GING_WEG: ReadonlySet<string> = new Set(['DOCUMENT_VERWIJDERD', 'SAMENWERKING_VERWIJDERD'])

export function onderwerpVan(notificatie: Notificatie): Onderwerp {
  const { type, samenwerkingId, actieverzoekId, documentId, berichtId } = notificatie
  const dossier = `/samenwerkingen/${samenwerkingId}`
  if (GING_WEG.has(type)) return { soort: 'weg' }
  if (actieverzoekId !== null) {
    const href = `${dossier}/actieverzoeken/${actieverzoekId}`
    if (berichtId === null) return { soort: 'actieverzoek', id: actieverzoekId, href }
    return { soort: 'bericht', id: berichtId, actieverzoekId, href: `${href}/berichten/${berichtId}` }
  }
  if (documentId !== null) return { soort: 'document', id: documentId, href: `${dossier}/documenten/${documentId}` }
  return { soort: 'samenwerking', href: `${dossier}${DEEL[type] ?? ''}` }
}

/** The part of a dossier that shows what happened. */
const DEEL: Readonly<Record<string, string>> = {
  KETENPARTNER_TOEGEVOEGD: '/ketenpartners',
  KETENPARTNER_VERWIJDERD: '/ketenpartners',
  PRIVILEGE_GEWIJZIGD: '/ketenpartners',
  VERZOEK_OPHALEN_GESLAAGD: '/documenten',
}

/** How far back, in days. */
export const PERIODES = {
  '1': 'Laatste 24 uur',
  '7': 'Laatste 7 dagen',
  '30': 'Laatste 30 dagen',
  '90': 'Laatste 90 dagen',
} as const
export type Periode = keyof typeof PERIODES

/** The beginning of the period, as ISO 8601, counted on the clock that `nu` came from. */
export function beginVan(periode: Periode, nu: Date): string {
  return new Date(nu.getTime() - Number(periode) * 86_400_000).toISOString()
}

/** A row of the list: one notificatie, or several of the same kind in a row. */
export type NotificatieGroep = Readonly<{ sleutel: string; titel: string | null; items: readonly Notificatie[] }>

const VANAF = 3

/** Three or more documents that one organisation added to one dossier, directly after each other, become one row. */
export function groepeer(notificaties: readonly Notificatie[]): NotificatieGroep[] {
  const reeksen: Notificatie[][] = []
  for (const notificatie of notificaties) {
    const reeks = reeksen.at(-1)
    if (reeks?.[0] !== undefined && hoortBij(reeks[0], notificatie)) reeks.push(notificatie)
    else reeksen.push([notificatie])
  }
  return reeksen.flatMap((reeks) => (reeks.length >= VANAF ? [toGroep(reeks)] : reeks.map((een) => toGroep([een]))))
}

function hoortBij(eerste: Notificatie, ander: Notificatie): boolean {
  return (
    ander.type === 'DOCUMENT_TOEGEVOEGD' &&
    ander.type === eerste.type &&
    ander.samenwerkingId === eerste.samenwerkingId &&
    ander.doorNaam === eerste.doorNaam
  )
}

function toGroep(items: readonly Notificatie[]): NotificatieGroep {
  const [eerste] = items
  const door = eerste?.doorNaam ? ` door ${eerste.doorNaam}` : ''
  return {
    sleutel: eerste?.notificatieId ?? '',
    titel: items.length === 1 ? null : `${items.length} documenten toegevoegd${door}`,
    items,
  }
}
