import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { Bericht } from '#lib/domain/bericht-schema.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'

/** The name of the party that did not write it. */
export function geadresseerdeVan({ vanOns }: Bericht, { richting, zenderNaam, ontvangerNaam }: Actieverzoek): string {
  // Ours goes to the other party, the other's comes to us: the zender of a received actieverzoek is the other.
  return (richting === 'ontvangen') === vanOns ? zenderNaam : ontvangerNaam
}

/** Plain lines that paste into any case system: term, colon, value, and then what was written. */
export function toBerichtTekst(bericht: Bericht, actieverzoek: Actieverzoek): string {
  const { samenwerkingId, titel, actieverzoekId } = actieverzoek
  return [
    `Samenwerking: ${samenwerkingId}`,
    `Actieverzoek: ${titel}`,
    `ActieverzoekID: ${actieverzoekId}`,
    `BerichtID: ${bericht.berichtId}`,
    `Van: ${bericht.zenderNaam}`,
    `Aan: ${geadresseerdeVan(bericht, actieverzoek)}`,
    `Verstuurd op: ${formatDatumTijd(bericht.creatieDatumTijd)}`,
    '',
    bericht.inhoud,
  ].join('\n')
}
