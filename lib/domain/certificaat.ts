/** `vertrouwd`: ends at a root this portal trusts; `vreemd`: ends at another root; `onvolledig`: an intermediate is missing. */
export type Keten = 'vertrouwd' | 'vreemd' | 'onvolledig'

/** A certificate the portal can show upstream. Holds no secret. */
export type Certificaat = Readonly<{
  naam: string
  /** From the subject's serialNumber, as Digikoppeling and PKIoverheid do it; null when there is none. */
  oin: string | null
  /** The certificate's own number, in hex; a renewal has another. */
  nummer: string
  uitgever: string
  geldigVan: Date
  geldigTot: Date
  keten: Keten
  sleutelPast: boolean
  /** May it be used to connect with, and not only to be connected to? */
  voorClient: boolean
}>

/** Why files that were put in place are not taken into use; the order is the order of asking. */
export type CertificaatWeigering = 'onleesbaar' | 'sleutel' | 'verlopen' | 'doel' | 'oin' | 'keten' | 'nog-niet-geldig'

/** What the portal shows upstream, since when; and what it found in the files but does not use. Moments ISO 8601. */
export type CertificaatStand = Readonly<{
  certificaat: Certificaat
  sinds: string
  geweigerd: Readonly<{ weigering: CertificaatWeigering; sinds: string }> | null
}>

export const WEIGERING_UITLEG: Readonly<Record<CertificaatWeigering, Readonly<{ uitleg: string; advies: string }>>> = {
  onleesbaar: {
    uitleg: 'Een van de bestanden is niet te lezen, of bevat geen heel certificaat of geen hele sleutel.',
    advies: 'Controleer de bestanden van SWF_CLIENT_CERT, SWF_CLIENT_KEY en SWF_CA.',
  },
  sleutel: {
    uitleg: 'De sleutel hoort niet bij het certificaat.',
    advies: 'Zet in SWF_CLIENT_KEY de sleutel waarmee dit certificaat is aangevraagd.',
  },
  verlopen: {
    uitleg: 'Het certificaat in het bestand is al verlopen.',
    advies: 'Zet het nieuwste certificaat in SWF_CLIENT_CERT.',
  },
  doel: {
    uitleg: 'Het certificaat is bedoeld voor een server. Het DSO weigert het bij het verbinden (clientAuth ontbreekt).',
    advies: 'Vraag een certificaat aan waarmee een systeem verbinding mag maken.',
  },
  oin: {
    uitleg: 'In het certificaat staat een ander OIN dan in het certificaat dat nu in gebruik is.',
    advies: 'Is dat de bedoeling, start het portaal dan opnieuw. Anders staat het verkeerde bestand klaar.',
  },
  keten: {
    uitleg: 'Er ontbreekt een tussencertificaat, of de uitgever staat niet in SWF_CA.',
    advies: 'Zet de tussencertificaten onder het certificaat in SWF_CLIENT_CERT.',
  },
  'nog-niet-geldig': {
    uitleg: 'Het certificaat in het bestand geldt nog niet.',
    advies: 'Het portaal neemt het vanzelf in gebruik zodra het geldt.',
  },
}

/** What is the matter with the files, in a few words. Files that are gone are no new certificate. */
export function titelVanWeigering(weigering: CertificaatWeigering): string {
  return weigering === 'onleesbaar'
    ? 'De certificaatbestanden zijn niet te lezen'
    : 'Het nieuwe certificaat is niet in gebruik genomen'
}

/** May `nieuw` take the place of `oud` while the portal runs? Null means yes. Another OIN changes who needs a mandate: that takes a restart. */
export function beoordeelWissel(nieuw: Certificaat, oud: Certificaat, nu: Date): CertificaatWeigering | null {
  if (!nieuw.sleutelPast) return 'sleutel'
  if (nu > nieuw.geldigTot) return 'verlopen'
  if (!nieuw.voorClient) return 'doel'
  if (nieuw.oin !== oud.oin) return 'oin'
  // Not trusted here may still be trusted by the SWF; what was so before is no reason to keep an older one.
  if (nieuw.keten !== 'vertrouwd' && nieuw.keten !== oud.keten) return 'keten'
  // Last: it says that all else is right, and that waiting is enough.
  return nu < nieuw.geldigVan ? 'nog-niet-geldig' : null
}

const DAG = 86_400_000

/** Whole days that are left; negative when it is over. */
export function dagenGeldig({ geldigTot }: Pick<Certificaat, 'geldigTot'>, nu: Date): number {
  return Math.floor((geldigTot.getTime() - nu.getTime()) / DAG)
}

/** Days before the end at which an administrator is warned, and warned again. A new certificate takes weeks. */
const DREMPELS = [0, 7, 14, 30, 60] as const

/** The threshold that was passed last, or null while there is time. */
export function waarschuwDrempel(dagen: number): number | null {
  return DREMPELS.find((drempel) => dagen < drempel) ?? null
}
