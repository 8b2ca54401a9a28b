/** The seven that a public client knows; it breaks on any other, so strict mode sends no other. */
export const BEWEZEN_TYPEN = [
  'DOCUMENT_TOEGEVOEGD',
  'DOCUMENT_GEWIJZIGD',
  'DOCUMENT_VERWIJDERD',
  'STATUS_ACTIEVERZOEK_GEWIJZIGD',
  'UITNODIGING_KETENPARTNER',
  'VERZOEK_OPHALEN_GESLAAGD',
  'NIEUW_BERICHT',
] as const

export function magSturen(type: string, strikt: boolean): boolean {
  return !strikt || BEWEZEN_TYPEN.some((bewezen) => bewezen === type)
}

/** How a privilege is told: code, sentence and level. */
export function toegangVan(privilege: 'BT' | 'VT'): Record<string, string> {
  const beschrijving =
    privilege === 'VT'
      ? 'Volledige toegang: alle documenten'
      : 'Beperkte toegang: geen strikt vertrouwelijke documenten'
  return { privilege, rechten: privilege, beschrijvendeRechten: beschrijving, toegangsNiveau: privilege }
}
