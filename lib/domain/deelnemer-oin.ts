import { normalizeOin } from './organisatie.ts'

const LENGTE = 20
/** What a letter in the prefix was probably meant to be. */
const LIJKT_OP: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** Registers behind the first eight digits (OIN-stelsel, Logius); 99 is for tests. */
const PREFIXEN: ReadonlySet<string> = new Set(
  ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '99'].map((einde) => `000000${einde}`),
)

/** What is wrong with the form of an OIN and how to mend it; null when it can be one. Letters may stand after the prefix. */
export function adviesBijOin(invoer: string): string | null {
  const oin = normalizeOin(invoer)
  const vreemd = /[^0-9A-Za-z]/u.exec(oin)?.[0]
  if (vreemd !== undefined) return `Een OIN heeft alleen cijfers en letters. Haal het teken ‘${vreemd}’ weg.`
  if (oin.length !== LENGTE) return adviesBijLengte(oin.length)
  const plaats = oin.slice(0, 8).search(/\D/)
  if (plaats < 0) return null
  const letter = oin.charAt(plaats)
  const bedoeld = LIJKT_OP[letter.toUpperCase()]
  const vraag = bedoeld === undefined ? '' : ` Bedoelt u het cijfer ${bedoeld}?`
  return `De eerste 8 tekens van een OIN zijn cijfers. Op plaats ${plaats + 1} staat de letter ${letter}.${vraag}`
}

function adviesBijLengte(tekens: number): string {
  const verschil = Math.abs(LENGTE - tekens)
  const rest =
    tekens < LENGTE
      ? `Er ${verschil === 1 ? 'ontbreekt 1 teken' : `ontbreken ${verschil} tekens`}.`
      : `Er ${verschil === 1 ? 'is 1 teken' : `zijn ${verschil} tekens`} te veel.`
  return `Dit OIN heeft ${tekens} ${tekens === 1 ? 'teken' : 'tekens'}. Een OIN heeft ${LENGTE} tekens. ${rest}`
}

/** A doubt that stops nobody: new registers come, and the SWF decides. */
export function twijfelBijOin(oin: string): string | null {
  const prefix = oin.slice(0, 8)
  return PREFIXEN.has(prefix) ? null : `Wij kennen geen OIN’s die met ${prefix} beginnen. Controleer het nummer.`
}
