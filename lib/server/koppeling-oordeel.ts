import 'server-only'
import { formatDatum } from '#lib/domain/datum.ts'
import type { Certificaat, MandaatStand } from '#lib/domain/dso-koppeling.ts'
import type { ProefRegel, ProefUitslag } from '#lib/domain/dso-koppeling-schema.ts'

const DAG = 86_400_000
const WAARSCHUW_DAGEN = 30
/** Milliseconds; beyond it signatures and audit rows of both sides no longer match. */
const KLOK_MARGE = 60_000

type Oordeel = readonly [ProefUitslag, string, string | null]

/** Pure: is the certificate fit to be shown? */
export function beoordeelCertificaat(certificaat: Certificaat, nu: Date): ProefRegel {
  const [uitslag, uitleg, advies] = oordeelCertificaat(certificaat, nu)
  return { id: 'certificaat', titel: 'Certificaat van dit portaal', uitslag, uitleg, advies }
}

function oordeelCertificaat(
  { geldigVan, geldigTot, sleutelPast, oin, keten, herstartNodig }: Certificaat,
  nu: Date,
): Oordeel {
  const tot = formatDatum(geldigTot.toISOString())
  if (nu > geldigTot) return ['fout', `Het certificaat is verlopen op ${tot}.`, NIEUW]
  if (nu < geldigVan) return ['fout', `Het certificaat geldt pas vanaf ${formatDatum(geldigVan.toISOString())}.`, null]
  if (!sleutelPast)
    return ['fout', 'De sleutel hoort niet bij het certificaat.', 'Zet de sleutel die erbij hoort klaar.']
  if (oin === null) return ['fout', 'Er staat geen OIN in het certificaat.', 'Vraag een certificaat met OIN aan.']
  if (keten === 'vreemd') {
    const uitleg = 'Het certificaat komt van een uitgever die niet bij deze omgeving hoort (SWF_CA).'
    return [
      'letop',
      uitleg,
      'Controleer of het certificaat van de juiste uitgever is. Het DSO weigert het waarschijnlijk.',
    ]
  }
  if (keten === 'onvolledig') {
    const uitleg = 'In het certificaatbestand ontbreekt een tussencertificaat.'
    return ['letop', uitleg, 'Zet de tussencertificaten onder het certificaat in SWF_CLIENT_CERT.']
  }
  if (herstartNodig) return ['letop', HERSTART, 'Start het portaal opnieuw.']
  const dagen = Math.floor((geldigTot.getTime() - nu.getTime()) / DAG)
  return [dagen < WAARSCHUW_DAGEN ? 'letop' : 'goed', `Geldig tot ${tot}.`, dagen < WAARSCHUW_DAGEN ? NIEUW : null]
}

const HERSTART = 'In het bestand staat een ander certificaat dan dit portaal nu aan het DSO toont.'
const NIEUW = 'Vraag nu een nieuw certificaat aan en zet het klaar vóór deze datum.'

/** Pure: does the portal know that it may act for this organisation? */
export function beoordeelMandaat(mandaat: MandaatStand): ProefRegel {
  const regel = { id: 'mandaat', titel: 'Mandaat volgens dit portaal' } as const
  if (mandaat.soort === 'eigen') {
    return {
      ...regel,
      uitslag: 'goed',
      uitleg: 'Niet nodig: het certificaat is van uw eigen organisatie.',
      advies: null,
    }
  }
  if (mandaat.soort === 'bekend') {
    return { ...regel, uitslag: 'goed', uitleg: `Bekend sinds ${formatDatum(mandaat.sinds)}.`, advies: null }
  }
  const advies = 'Vraag het mandaat aan bij het DSO en laat het daarna in dit portaal opnemen.'
  return { ...regel, uitslag: 'fout', uitleg: 'Dit portaal kent geen mandaat van uw organisatie.', advies }
}

/** Pure: do both clocks say the same? */
export function beoordeelKlok(dso: Date, hier: Date): ProefRegel {
  const regel = { id: 'klok', titel: 'Klok van het DSO en van dit portaal' } as const
  const verschil = Math.abs(dso.getTime() - hier.getTime())
  if (verschil < KLOK_MARGE) return { ...regel, uitslag: 'goed', uitleg: 'De klokken lopen gelijk.', advies: null }
  const uitleg = `De klokken verschillen ongeveer ${Math.round(verschil / 60_000)} minuten.`
  return { ...regel, uitslag: 'letop', uitleg, advies: 'Laat de tijd van deze server gelijkzetten.' }
}
