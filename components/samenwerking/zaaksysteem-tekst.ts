import { formatDatumTijd } from '#lib/domain/datum.ts'
import { labelSamenwerkingStatus } from '#lib/domain/samenwerking.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'

/** Plain lines that paste into any case system: term, colon, value; numbers ungrouped. */
export function toZaaksysteemTekst(samenwerking: Samenwerking): string {
  const regels: (readonly [string, string | null])[] = [
    ['Samenwerking', samenwerking.samenwerkingId],
    ['Naam', samenwerking.titel],
    ['Verzoeknummer', samenwerking.verzoeknummer],
    ['Initiator', samenwerking.initiatorNaam],
    ['OIN initiator', samenwerking.initiator],
    ['Status', labelSamenwerkingStatus(samenwerking.status)],
    ['Locatie', samenwerking.globaleLocatie],
    ['Kenmerk', samenwerking.nummerBinnenSysteem],
    ['Contactpersoon', samenwerking.contactpersoonNaam],
    ['E-mailadres', samenwerking.contactpersoonEmailadres],
    ['Telefoonnummer', samenwerking.contactpersoonTelefoonnummer],
    ['Gestart op', formatDatumTijd(samenwerking.creatieDatumTijd)],
  ]
  return regels
    .filter(([, waarde]) => waarde !== null && waarde !== '')
    .map(([term, waarde]) => `${term}: ${waarde ?? ''}`)
    .join('\n')
}
