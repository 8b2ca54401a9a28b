export type InvalidParam = { name: string; reason: string; code: string }

type Extra = { detail?: string; invalidParams?: InvalidParam[]; headers?: Record<string, string> }

/** The sandbox's own namespace; none of the government's. */
const PROBLEMEN = 'https://samenwerkportaal.example/problemen'

/** Refusal of a request. Thrown anywhere, answered as problem+json in one place (`fout-antwoord.ts`). */
export class ApiFout extends Error {
  readonly status: number
  readonly soort: string
  readonly extra: Extra

  constructor(status: number, soort: string, titel: string, extra: Extra = {}) {
    super(titel)
    this.status = status
    this.soort = soort
    this.extra = extra
  }

  get type(): string {
    return `${PROBLEMEN}/${this.soort}`
  }
}

export const nietAangemeld = (detail: string) => new ApiFout(401, 'niet-aangemeld', 'Niet aangemeld', { detail })

export const mandaatOntbreekt = (oin: string) =>
  new ApiFout(403, 'mandaat-ontbreekt', 'Mandaat ontbreekt', {
    detail: `Het certificaat waarmee u belt is niet gemandateerd om te handelen namens ${oin}.`,
  })

export const geenToegang = (detail: string) => new ApiFout(403, 'geen-toegang', 'Geen toegang', { detail })

export const anderGezag = (verzoeknummer: string) =>
  new ApiFout(403, 'verzoek-van-ander-gezag', 'Verzoek van een ander bevoegd gezag', {
    detail: `Uw organisatie is niet verantwoordelijk voor de behandeling van verzoek ${verzoeknummer}.`,
  })

/** Unknown and invisible look the same: a stranger cannot learn that something exists. */
export const nietGevonden = () =>
  new ApiFout(404, 'niet-gevonden', 'Niet gevonden', {
    detail: 'Dit bestaat niet, of uw organisatie is geen deelnemer.',
  })

/** No operation has this path, whoever asks and whatever is filled in. */
export const padOnbekend = () =>
  new ApiFout(404, 'niet-gevonden', 'Niet gevonden', { detail: 'Dit adres kent geen enkele operatie.' })

export const methodeNietToegestaan = (methoden: readonly string[]) =>
  new ApiFout(405, 'methode-niet-toegestaan', 'Methode niet toegestaan', {
    detail: `Op dit adres kan alleen ${methoden.join(', ')}.`,
    headers: { allow: methoden.join(', ') },
  })

export const conflict = (detail: string) => new ApiFout(409, 'conflict', 'Niet mogelijk in deze toestand', { detail })

export const teGroot = (maximum: number) =>
  new ApiFout(413, 'te-groot', 'Te groot', { detail: `Een document is ten hoogste ${maximum} bytes.` })

export const typeNietToegestaan = (detail: string) =>
  new ApiFout(415, 'type-niet-toegestaan', 'Type niet toegestaan', { detail })

export const onleesbaar = (detail: string) => new ApiFout(400, 'onleesbaar', 'Onleesbare aanvraag', { detail })

export const ongeldig = (...invalidParams: InvalidParam[]) =>
  new ApiFout(422, 'ongeldige-invoer', 'Ongeldige invoer', {
    detail: invalidParams.map(({ name, reason }) => `${name}: ${reason}`).join('; '),
    invalidParams,
  })

export const ongeldigeParameter = (name: string, reason: string) =>
  new ApiFout(400, 'ongeldige-parameter', 'Ongeldige parameter', {
    detail: `${name}: ${reason}`,
    invalidParams: [{ name, reason, code: 'invalid' }],
  })
