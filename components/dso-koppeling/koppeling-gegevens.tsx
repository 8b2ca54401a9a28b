import { DefinitieLijst, type Definitie } from '#components/ui/definitie-lijst.tsx'
import { formatDatum, formatDatumTijd } from '#lib/domain/datum.ts'
import type { CertificaatStand, Keten } from '#lib/domain/certificaat.ts'
import type { Koppeling, MandaatStand } from '#lib/domain/dso-koppeling.ts'

type Delen = Pick<Koppeling, 'omgeving' | 'basisadres' | 'oinHeader' | 'apiSleutelHeader' | 'mandaat'>

/** Where the portal connects, and for whom it may. */
export function KoppelingInstellingen({
  koppeling,
  organisatie,
}: Readonly<{ koppeling: Delen; organisatie: { naam: string; oin: string } }>) {
  const { omgeving, basisadres, oinHeader, apiSleutelHeader, mandaat } = koppeling
  const items: Definitie[] = [
    { term: 'Omgeving', waarde: OMGEVING[omgeving] },
    { term: 'Basisadres', waarde: <span className="break-all">{basisadres}</span> },
    { term: 'Header met het OIN', waarde: oinHeader },
    { term: 'API-sleutel', waarde: apiSleutelHeader === null ? 'Niet ingesteld' : `Ingesteld, in ${apiSleutelHeader}` },
    { term: 'Uw organisatie', waarde: `${organisatie.naam}, OIN ${organisatie.oin}` },
    { term: 'Mandaat voor dit portaal', waarde: tekstVanMandaat(mandaat) },
  ]
  return <DefinitieLijst items={items} />
}

const OMGEVING = {
  sandbox: 'Oefenomgeving (zandbak)',
  acceptatie: 'Acceptatie (pre-productie)',
  productie: 'Productie',
} as const

function tekstVanMandaat(mandaat: MandaatStand): string {
  if (mandaat.soort === 'eigen') return 'Niet nodig: het certificaat is van uw eigen organisatie'
  if (mandaat.soort === 'geen') return 'Niet bekend in dit portaal'
  return `Bekend in dit portaal sinds ${formatDatum(mandaat.sinds)}`
}

const KETEN: Readonly<Record<Keten, string>> = {
  vertrouwd: 'Volledig, tot een uitgever die dit portaal vertrouwt',
  vreemd: 'Eindigt bij een uitgever die dit portaal niet vertrouwt. Het DSO weigert dit certificaat waarschijnlijk.',
  onvolledig: 'Onvolledig: er ontbreekt een tussencertificaat in het bestand',
}

/** What the portal shows to the DSO; never the key. */
export function KoppelingCertificaat({ stand, dagen }: Readonly<{ stand: CertificaatStand; dagen: number }>) {
  const { naam, oin, nummer, uitgever, geldigVan, geldigTot, keten, sleutelPast } = stand.certificaat
  const items: Definitie[] = [
    { term: 'Op naam van', waarde: naam },
    { term: 'OIN', waarde: oin ?? 'Geen OIN in het certificaat' },
    { term: 'Nummer', waarde: <span className="break-all">{nummer}</span> },
    { term: 'Uitgever', waarde: uitgever },
    { term: 'Geldig vanaf', waarde: formatDatum(geldigVan.toISOString()) },
    { term: 'Geldig tot', waarde: `${formatDatum(geldigTot.toISOString())} (${tekstVanDagen(dagen)})` },
    { term: 'Keten', waarde: KETEN[keten] },
    { term: 'Sleutel', waarde: sleutelPast ? 'Hoort bij het certificaat' : 'Hoort niet bij het certificaat' },
    { term: 'In gebruik sinds', waarde: formatDatumTijd(stand.sinds) },
  ]
  return <DefinitieLijst items={items} />
}

function tekstVanDagen(dagen: number): string {
  if (dagen < 0) return 'verlopen'
  return dagen === 1 ? 'nog 1 dag' : `nog ${dagen} dagen`
}
