import type { Document, Vertrouwelijkheid } from './document-schema.ts'

/** The page of a document, in its dossier. */
export function hrefVanDocument({
  samenwerkingId,
  documentId,
}: Pick<Document, 'samenwerkingId' | 'documentId'>): string {
  return `/samenwerkingen/${samenwerkingId}/documenten/${documentId}`
}

export const VERTROUWELIJKHEID_LABEL: Readonly<Record<Vertrouwelijkheid, string>> = {
  RV: 'Vertrouwelijk',
  SV: 'Strikt vertrouwelijk',
}

const ONZICHTBAAR = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g

/** A file name that cannot lie about itself: no path, no control or direction characters; emoji and quotes stay. */
export function toVeiligeBestandsnaam(naam: string): string {
  const schoon = naam.toWellFormed().normalize('NFC').replaceAll(ONZICHTBAAR, '').split(/[/\\]/).at(-1)?.trim() ?? ''
  return schoon.replace(/^\.+/, '') || 'document'
}

/** `2,4 MB`: decimal comma, MB = 10^6. */
export function formatGrootte(bytes: number): string {
  const [waarde, eenheid] =
    bytes < 1000 ? [bytes, 'bytes'] : bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: waarde < 10 && eenheid === 'MB' ? 1 : 0 }).format(waarde)} ${eenheid}`
}

const TALEN = new Intl.DisplayNames('nl-NL', { type: 'language', fallback: 'code' })

/** `NL` as `Nederlands`; what is no language code is shown as it came. */
export function labelTaal(taal: string): string {
  return /^[a-z]{2,3}$/i.test(taal) ? (TALEN.of(taal.toLowerCase()) ?? taal) : taal
}
