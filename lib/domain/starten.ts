import type { ConceptInhoud, ConceptVraag } from './starten-schema.ts'

export const LEEG_CONCEPT: ConceptInhoud = {
  verzoeknummer: '',
  buitenDso: false,
  titel: '',
  beschrijving: '',
  contactpersoonNaam: '',
  contactpersoonEmailadres: '',
  contactpersoonTelefoonnummer: '',
  verzoekLaden: false,
  partners: [],
  vraag: null,
}

export const CONTACT_VELDEN = [
  'contactpersoonNaam',
  'contactpersoonEmailadres',
  'contactpersoonTelefoonnummer',
] as const satisfies readonly (keyof ConceptInhoud)[]

/** What a person typed as a verzoeknummer, without the spaces and points of reading. */
export function normalizeVerzoeknummer(invoer: string): string {
  return invoer.replaceAll(/[\s.-]/g, '')
}

/** A concept as what starting takes; not checked yet. */
export function toStart(inhoud: ConceptInhoud) {
  const { verzoeknummer, buitenDso, verzoekLaden, partners: _partners, vraag: _vraag, ...rest } = inhoud
  return {
    ...rest,
    verzoeknummer: buitenDso ? null : normalizeVerzoeknummer(verzoeknummer),
    verzoekLaden: !buitenDso && verzoekLaden,
  }
}

/**
 * The first question as it would go out; null for none. Without ketenpartners there is nobody to ask. What was written
 * without choosing one is not thrown away unseen: that is `ontvanger` empty.
 */
export function toVraag({ partners, vraag }: Pick<ConceptInhoud, 'partners' | 'vraag'>): ConceptVraag | null {
  if (vraag === null || partners.length === 0) return null
  if (partners.some(({ oin }) => oin === vraag.ontvanger)) return vraag
  return `${vraag.titel}${vraag.omschrijving}`.trim() === '' ? null : { ...vraag, ontvanger: '' }
}

export const WIE_VRAAGT_U = 'Kies aan wie het actieverzoek gaat, of maak de vraag leeg.'
