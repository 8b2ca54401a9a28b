import type { Document, Vertrouwelijkheid } from './document-schema.ts'

/** The page of a document, in its dossier. */
export function hrefVanDocument({
  samenwerkingId,
  documentId,
}: Pick<Document, 'samenwerkingId' | 'documentId'>): string {
  return `/samenwerkingen/${samenwerkingId}/documenten/${documentId}`
}

/** The verzendbewijs of what was added, and any other page that is about some documents. */
export function hrefMetDocumenten(pad: string, documenten: readonly Pick<Document, 'documentId'>[]): string {
  return `${pad}?${new URLSearchParams(documenten.map(({ documentId }) => ['document', documentId]))}`
}

/** The organisation that added a document; the OIN is null where the SWF does not tell. */
export type Toevoeger = Pick<Document, 'toegevoegdDoor' | 'toegevoegdDoorNaam'>

/**
 * Did this organisation add it? By OIN, for two may bear one name; by name only where the SWF gives no OIN (own choice):
 * then all who bear it count, because a kring that shows one too many is the safe mistake.
 */
export function isToegevoegdDoor(
  { toegevoegdDoor, toegevoegdDoorNaam }: Toevoeger,
  organisatie: Readonly<{ oin: string; naam: string }>,
): boolean {
  return toegevoegdDoor === null ? toegevoegdDoorNaam === organisatie.naam : toegevoegdDoor === organisatie.oin
}

export const VERTROUWELIJKHEID_LABEL: Readonly<Record<Vertrouwelijkheid, string>> = {
  RV: 'Vertrouwelijk',
  SV: 'Strikt vertrouwelijk',
}

/** By documentId, of what we can see now. `volledig` is false when the SWF failed on the way, or there were too many to ask. */
export type Vertrouwelijkheden = Readonly<{ van: ReadonlyMap<string, Vertrouwelijkheid>; volledig: boolean }>

/**
 * As many as are added at once. The address of their verzendbewijs names each, and stands three times in the head of a request
 * from that page (address, referrer, state of the router): 11 kB of the 16 kB that the server reads.
 */
export const HOOGSTENS_TEGELIJK = 75

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
