import type { Samenwerking, SamenwerkingActie, SamenwerkingVelden } from './samenwerking-schema.ts'

/** The known values; an unknown one is shown as it came, so that a newer SWF does not break reading. */
const STATUS_LABEL: Readonly<Record<string, string>> = {
  INITIALISATIE: 'Wordt gestart',
  OPEN: 'Open',
  GESLOTEN: 'Gesloten',
}

export function labelSamenwerkingStatus(status: string): string {
  return STATUS_LABEL[status] ?? status
}

export function isGesloten(samenwerking: Pick<Samenwerking, 'status'>): boolean {
  return samenwerking.status === 'GESLOTEN'
}

export function mag(samenwerking: Pick<Samenwerking, 'acties'>, actie: SamenwerkingActie): boolean {
  return samenwerking.acties.includes(actie)
}

/** What a person types as samenwerking, as the SWF writes it: `10021`, `sam 10021` and `SAM-10021` are one. */
export function leesSamenwerkingId(invoer: string): string {
  return invoer.trim().replace(/^(sam)?[\s-]*(?=\d)/i, 'SAM-')
}

/** For reading, 4-4-5. */
export function formatVerzoeknummer(verzoeknummer: string): string {
  return verzoeknummer.replace(/^(\d{4})(\d{4})(\d{5})$/, '$1 $2 $3')
}

/** What an initiator may change, in the order of the form. */
export const SAMENWERKING_VELD_LABEL: Readonly<Record<keyof SamenwerkingVelden, string>> = {
  titel: 'Naam',
  beschrijving: 'Beschrijving',
  globaleLocatie: 'Locatie',
  contactpersoonNaam: 'Naam van de contactpersoon',
  contactpersoonEmailadres: 'E-mailadres',
  contactpersoonTelefoonnummer: 'Telefoonnummer',
  kenmerkSysteem: 'Naam van uw systeem',
  nummerBinnenSysteem: 'Kenmerk in uw systeem',
}

export const SAMENWERKING_VELDEN = [
  'titel',
  'beschrijving',
  'globaleLocatie',
  'contactpersoonNaam',
  'contactpersoonEmailadres',
  'contactpersoonTelefoonnummer',
  'kenmerkSysteem',
  'nummerBinnenSysteem',
] as const satisfies readonly (keyof SamenwerkingVelden)[]
