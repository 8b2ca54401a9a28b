import type { Notificatie } from './notificatie-schema.ts'

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

/** The page a notificatie is about. */
export function hrefVanNotificatie(notificatie: Notificatie): string {
  const dossier = `/samenwerkingen/${notificatie.samenwerkingId}`
  if (notificatie.actieverzoekId) return `${dossier}/actieverzoeken/${notificatie.actieverzoekId}`
  if (notificatie.documentId && notificatie.type !== 'DOCUMENT_VERWIJDERD') return `${dossier}/documenten`
  return dossier
}
