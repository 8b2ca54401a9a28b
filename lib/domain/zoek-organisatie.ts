import { adviesBijOin } from './deelnemer-oin.ts'
import { normalizeOin } from './organisatie.ts'
import type { Organisatie } from './organisatie-schema.ts'

/** How an organisation stands in the list of suggestions: the number tells apart who bear the same name. */
export function toSuggestie({ naam, oin }: Pick<Organisatie, 'naam'> & { oin: string }): string {
  return `${naam} · ${oin}`
}

/** What a person typed or chose: an OIN with the name we know it by, or what to do about it. */
export type Gevonden = { oin: string; naam: string | null } | { advies: string }

/**
 * Finds by a suggestion, the number itself, or a name that only one organisation bears. `bekend` is the address book,
 * `al` are OINs that cannot be chosen any more, each with the reason.
 */
export function zoekOrganisatie(
  invoer: string,
  bekend: readonly Organisatie[],
  al: ReadonlyMap<string, string>,
): Gevonden {
  const gezocht = invoer.trim().toLowerCase()
  if (gezocht === '') return { advies: 'Kies een organisatie uit de lijst, of vul een OIN in.' }
  const opNaam = bekend.filter(({ naam }) => naam.toLowerCase() === gezocht)
  if (opNaam.length > 1) return { advies: adviesBijNaamgenoten(opNaam) }
  const gekozen = opNaam[0] ?? bekend.find((organisatie) => toSuggestie(organisatie).toLowerCase() === gezocht)
  const gevonden = gekozen ?? opOin(invoer, bekend)
  if ('advies' in gevonden) return gevonden
  const bezwaar = al.get(gevonden.oin)
  return bezwaar === undefined ? { oin: gevonden.oin, naam: gevonden.naam } : { advies: bezwaar }
}

function opOin(invoer: string, bekend: readonly Organisatie[]): Gevonden {
  const oin = normalizeOin(invoer)
  // Without a digit it was meant as a name: advice about lengths would not help.
  if (!/\d/.test(oin)) {
    return { advies: adviesBijNaam(invoer.trim(), bekend) }
  }
  const advies = adviesBijOin(oin)
  if (advies !== null) return { advies }
  return { oin, naam: bekend.find((organisatie) => organisatie.oin === oin)?.naam ?? null }
}

/** Part of a name chooses nobody, also when only one bears it: an invitation is seen at once. */
function adviesBijNaam(naam: string, bekend: readonly Organisatie[]): string {
  const deel = naam.toLowerCase()
  return bekend.some((organisatie) => organisatie.naam.toLowerCase().includes(deel))
    ? `‘${naam}’ is niet de hele naam van een organisatie. Kies uit de lijst, of typ de hele naam of het OIN.`
    : `Wij kennen geen organisatie met de naam ‘${naam}’. Kies uit de lijst, of vul het OIN in.`
}

const MAX_GENOEMD = 3

function adviesBijNaamgenoten(opNaam: readonly Organisatie[]): string {
  const genoemd: string[] = opNaam.slice(0, MAX_GENOEMD).map(({ oin }) => oin)
  const rest = opNaam.length - genoemd.length
  const meer = rest === 0 ? [] : [rest === 1 ? 'nog 1 ander' : `nog ${rest} andere`]
  const oins = new Intl.ListFormat('nl-NL', { type: 'disjunction' }).format([...genoemd, ...meer])
  return `${opNaam.length} organisaties heten ${opNaam[0]?.naam ?? ''}. Typ het OIN van de organisatie die u bedoelt: ${oins}.`
}
