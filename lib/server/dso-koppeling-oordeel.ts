import 'server-only'
import { formatDatum } from '#lib/domain/datum.ts'
import {
  type Certificaat,
  type CertificaatStand,
  dagenGeldig,
  waarschuwDrempel,
  WEIGERING_UITLEG,
} from '#lib/domain/certificaat.ts'
import type { MandaatStand } from '#lib/domain/dso-koppeling.ts'
import type { ProefRegel, ProefUitslag } from '#lib/domain/dso-koppeling-schema.ts'

/** Milliseconds; beyond it signatures and audit rows of both sides no longer match. */
const KLOK_MARGE = 60_000

type Oordeel = readonly [ProefUitslag, string, string | null]

/** Pure: is the certificate in use fit to be shown, and is there none that waits in vain? */
export function beoordeelCertificaat({ certificaat, geweigerd }: CertificaatStand, nu: Date): ProefRegel {
  const eigen = oordeelCertificaat(certificaat, nu)
  const [uitslag, uitleg, advies] = geweigerd ? metWeigering(eigen, geweigerd) : eigen
  return { id: 'certificaat', titel: 'Certificaat van dit portaal', uitslag, uitleg, advies }
}

/** Both are named: a refusal is urgent when the certificate in use is about to end. The advice is for the files. */
function metWeigering(
  [uitslag, eigenUitleg]: Oordeel,
  { weigering }: NonNullable<CertificaatStand['geweigerd']>,
): Oordeel {
  const { uitleg, advies } = WEIGERING_UITLEG[weigering]
  const beide = `${eigenUitleg} Het portaal gebruikt niet wat nu in de certificaatbestanden staat. ${uitleg}`
  return [uitslag === 'fout' ? 'fout' : 'letop', beide, advies]
}

function oordeelCertificaat(certificaat: Certificaat, nu: Date): Oordeel {
  const { geldigVan, geldigTot, sleutelPast, voorClient, oin, keten } = certificaat
  const tot = formatDatum(geldigTot.toISOString())
  if (nu > geldigTot) return ['fout', `Het certificaat is verlopen op ${tot}.`, NIEUW]
  if (nu < geldigVan) return ['fout', `Het certificaat geldt pas vanaf ${formatDatum(geldigVan.toISOString())}.`, null]
  if (!sleutelPast)
    return ['fout', 'De sleutel hoort niet bij het certificaat.', 'Zet de sleutel die erbij hoort klaar.']
  if (!voorClient) return ['fout', WEIGERING_UITLEG.doel.uitleg, WEIGERING_UITLEG.doel.advies]
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
  const verlooptGauw = waarschuwDrempel(dagenGeldig(certificaat, nu)) !== null
  if (verlooptGauw) return ['letop', `Het certificaat verloopt binnenkort: het is geldig tot ${tot}.`, NIEUW]
  return ['goed', `Geldig tot ${tot}.`, null]
}

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
