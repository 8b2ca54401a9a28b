import { EEN_HANDELING, HANDELINGEN, type Handeling, type Woorden } from './handelingen.ts'
import { ProblemError, STATUS } from './problem.ts'
import type { Afloop } from './problem-schema.ts'
import { LEES_ADVIES, PROBLEEM_TEKST } from './teksten.ts'

/** What somebody reads whose act failed: that it did, why, what of it stands, and what to do now. */
type Uitleg = Readonly<{ titel: string; reden: string; stand: string; nu: string; nummer: string | null }>

const NIETS = 'Er is niets gewijzigd.'
const VERBINDING = 'Controleer uw verbinding.'

/**
 * Says what was done and what was not, in the words of the act. Where nobody knows, it says that; also when only an earlier
 * try on the same page left it open (`twijfel`), whatever became of this one.
 */
export function legUit(fout: Error, twijfel: Handeling | null = null): Uitleg {
  const probleem = fout instanceof ProblemError ? fout : new ProblemError('interne-fout', { cause: fout })
  const { handeling, detail, code, traceId = null } = probleem
  const { titel } = PROBLEEM_TEKST[code]
  if (handeling === 'lezen') return { titel, reden: detail ?? '', stand: '', nu: leesAdvies(probleem), nummer: traceId }
  const woorden = handeling === undefined ? EEN_HANDELING : HANDELINGEN[handeling]
  const afloop = handeling !== undefined && handeling === twijfel ? 'onbekend' : afloopVan(probleem)
  return { reden: detail ?? watErIs(probleem), nummer: traceId, ...VOOR[afloop](woorden, probleem) }
}

/** Where fields are to blame, and no form of this page has them: what is said of them. */
function watErIs({ code, invalidParams = [] }: ProblemError): string {
  return samen(...invalidParams.map(({ reason }) => reason)) || `${PROBLEEM_TEKST[code].titel}.`
}

/** The act that this leaves open for the tries after it; null where the portal itself looks back before it does it again. */
export function twijfelNa(fout: Error): Handeling | null {
  const handeling = fout instanceof ProblemError ? fout.handeling : undefined
  if (handeling === undefined || handeling === 'lezen' || !isOnzeker(fout)) return null
  const woorden: Woorden = HANDELINGEN[handeling]
  return woorden.eenmalig === true ? null : handeling
}

/** The same in one paragraph, for a row of a list. `kort` is what the row says where it is certain that nothing was done. */
export function zinVan(fout: Error, kort: string): string {
  return `${isOnzeker(fout) ? legUit(fout).titel : kort}. ${redenVan(fout)}`
}

/** As `zinVan`, for a row that says itself whether it was done. */
export function redenVan(fout: Error): string {
  const { reden, stand, nu, nummer } = legUit(fout)
  return samen(reden, stand, nu, nummer === null ? '' : `Nummer van deze melding: ${nummer}.`)
}

/** For a step of a start, which has a button of its own to try it again. */
export function stapUitleg(probleem: ProblemError): string {
  const { titel, reden, nu, nummer } = legUit(probleem)
  const opnieuw = isOnzeker(probleem)
    ? 'Probeer deze stap opnieuw: wij kijken dan eerst of het al is gebeurd.'
    : STATUS[probleem.code] >= 500
      ? `Probeer deze stap ${wanneer(probleem)} opnieuw.`
      : nu
  return samen(`${titel}.`, reden, opnieuw, nummer === null ? '' : `Nummer van deze melding: ${nummer}.`)
}

/** Nobody knows whether it was done. */
export function isOnzeker(fout: Error): boolean {
  return !(fout instanceof ProblemError) || afloopVan(fout) === 'onbekend'
}

/** What the server said of it. Without its word a refusal is certain, and nothing else. */
function afloopVan({ afloop, code, handeling }: ProblemError): Afloop {
  if (afloop !== undefined) return afloop
  return STATUS[code] < 500 || handeling === 'lezen' ? 'geweigerd' : 'onbekend'
}

type Deel = Pick<Uitleg, 'titel' | 'stand' | 'nu'>

const VOOR: Readonly<Record<Afloop, (woorden: Woorden, probleem: ProblemError) => Deel>> = {
  geweigerd: (woorden, { code }) => ({
    titel: titelNiet(woorden),
    stand: samen(NIETS, woorden.staat),
    nu: (code === 'geen-toegang' ? woorden.geweigerd : undefined) ?? PROBLEEM_TEKST[code].advies,
  }),
  'niet-aangekomen': (woorden, probleem) => ({
    titel: titelNiet(woorden),
    stand: samen('Uw opdracht is niet uitgevoerd.', NIETS, woorden.staat),
    nu: samen(
      zonderPortaal(probleem) ? VERBINDING : '',
      `Probeer het ${wanneer(probleem)} opnieuw.`,
      zonderPortaal(probleem) ? '' : 'Blijft het misgaan, geef dan het nummer door aan de beheerder.',
    ),
  }),
  onbekend: (woorden, probleem) => ({
    titel: `Wij weten niet of ${woorden.wat} ${is(woorden)} ${woorden.gedaan}`,
    stand: samen('Het kan wel zijn gebeurd.', woorden.staat),
    nu: samen(
      zonderPortaal(probleem) ? VERBINDING : '',
      woorden.kijk,
      'Is het niet gebeurd, probeer het dan opnieuw.',
      woorden.eenmalig === true
        ? 'Verstuurt u vanaf deze pagina hetzelfde nog een keer, dan gebeurt het niet dubbel.'
        : '',
    ),
  }),
}

function titelNiet(woorden: Woorden): string {
  return `${woorden.wat.charAt(0).toUpperCase()}${woorden.wat.slice(1)} ${is(woorden)} niet ${woorden.gedaan}`
}

function is({ zijn }: Woorden): string {
  return zijn === true ? 'zijn' : 'is'
}

/** Without a number it was not the portal that answered, unless the user did not wait for that. */
function zonderPortaal({ traceId, cause }: ProblemError): boolean {
  return traceId === undefined && !(cause instanceof DOMException && cause.name === 'AbortError')
}

function wanneer({ retryAfter = 0 }: ProblemError): string {
  if (retryAfter > 90) return `over ${Math.ceil(retryAfter / 60)} minuten`
  return retryAfter > 1 ? `over ${retryAfter} seconden` : 'over een minuut'
}

function leesAdvies({ code }: ProblemError): string {
  return LEES_ADVIES[code] ?? PROBLEEM_TEKST[code].advies
}

function samen(...zinnen: (string | undefined)[]): string {
  return zinnen.filter(Boolean).join(' ')
}
