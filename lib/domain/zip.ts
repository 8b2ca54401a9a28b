import { toVeiligeBestandsnaam } from './document.ts'
import type { Samenwerking } from './samenwerking-schema.ts'

/** Names in the zip that are ours: a document that bears one gets a number. */
export const INHOUDSOPGAVE = 'inhoudsopgave'
export const LET_OP = 'LET OP niet alles is goed meegekomen.txt'

const DATUM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** `samenwerking-2026031500007-2026-11-22.zip`. */
export function zipNaam(
  { verzoeknummer, samenwerkingId }: Pick<Samenwerking, 'verzoeknummer' | 'samenwerkingId'>,
  nu: Date,
): string {
  return `samenwerking-${/^\d+$/.exec(verzoeknummer ?? '')?.[0] ?? samenwerkingId}-${DATUM.format(nu)}.zip`
}

const GETAL = new Intl.NumberFormat('nl-NL')

/** Said beforehand, where *Alles downloaden* could only be refused. */
export function pastNietInZip(aantal: number, hoogstens: number): string {
  return `In één zip passen ${GETAL.format(hoogstens)} documenten, en u ziet er ${GETAL.format(aantal)}. Kies in de lijst welke documenten u wilt, ten hoogste honderd tegelijk.`
}

// What Windows does not take in a name, or takes for a device.
const VERBODEN = /[<>:"|?*]/g
const APPARAAT = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * Gives every file a name of its own in one folder: no path, nothing that Windows refuses, no two that differ in
 * capitals alone. A second `advies.pdf` becomes `advies (2).pdf`.
 */
export function createNaamgever(): (bestandsNaam: string) => string {
  const bezet = new Set([`${INHOUDSOPGAVE}.csv`, `${INHOUDSOPGAVE}.html`, LET_OP].map((naam) => naam.toLowerCase()))
  return (bestandsNaam) => {
    const naam = naamVoorSchijf(bestandsNaam)
    let uniek = naam
    for (let nummer = 2; bezet.has(uniek.toLowerCase()); nummer += 1) uniek = metNummer(naam, nummer)
    bezet.add(uniek.toLowerCase())
    return uniek
  }
}

function naamVoorSchijf(bestandsNaam: string): string {
  const naam =
    toVeiligeBestandsnaam(bestandsNaam)
      .replaceAll(VERBODEN, '_')
      .replace(/[. ]+$/, '') || 'document'
  return APPARAAT.test(naam) ? `_${naam}` : naam
}

function metNummer(naam: string, nummer: number): string {
  const punt = naam.lastIndexOf('.')
  return punt > 0 ? `${naam.slice(0, punt)} (${nummer})${naam.slice(punt)}` : `${naam} (${nummer})`
}
