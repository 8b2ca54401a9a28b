import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Actieverzoek, Richting } from '#lib/domain/actieverzoek-schema.ts'
import { telSamen, type Telling } from '#lib/domain/werkvoorraad.ts'
import { listActieverzoeken } from '#lib/dso/actieverzoeken.ts'

/** One kind of waiting: in which direction, at which status. */
export type Soort = Readonly<{ richting: Richting; status: string }>

/**
 * The oldest of what waits in one way, and how much there is: not `exact` when that counts what we did not look at, some
 * of which may stand still in a closed dossier; `afgebroken` when we stopped before there was enough to show.
 */
export type Stapel = Telling & {
  actieverzoeken: Actieverzoek[]
  /** All that was read of it, the shown ones among them. */
  gelezen: Actieverzoek[]
}

const GROOTTE = 50
/**
 * How many pages of one kind we look through. The SWF cannot leave out what stands still in a closed dossier (its filters
 * are the fields of an actieverzoek itself), so a thousand of that may stand in front before we stop, and say so.
 */
export const PAGINAS_MAX = 20

type Deel = Telling & { levend: Actieverzoek[] }

/** The oldest `hoogstens` of several kinds together, filtered and sorted by the SWF: the price does not grow with the list. */
export async function leesStapel(
  mandaat: Gebruiker['mandaat'],
  soorten: readonly Soort[],
  hoogstens: number,
): Promise<Stapel> {
  return voegSamen(await Promise.all(soorten.map((soort) => leesSoort(mandaat, soort, hoogstens))), hoogstens)
}

/** Pure: the parts as one list, the oldest question first. */
export function voegSamen(delen: readonly Deel[], hoogstens: number): Stapel {
  const gelezen = delen
    .flatMap(({ levend }) => levend)
    .toSorted((a, b) => Date.parse(a.creatieDatumTijd) - Date.parse(b.creatieDatumTijd))
  return { actieverzoeken: gelezen.slice(0, hoogstens), gelezen, ...telSamen(delen) }
}

async function leesSoort(mandaat: Gebruiker['mandaat'], soort: Soort, hoogstens: number): Promise<Deel> {
  const levend: Actieverzoek[] = []
  let bevroren = 0
  for (let pagina = 1; ; pagina += 1) {
    const filter = { ...soort, sort: 'creatieDatumTijd', pagina, grootte: GROOTTE }
    const { items, pagina: info } = await listActieverzoeken(mandaat, filter)
    for (const actieverzoek of items) {
      if (leeft(actieverzoek, soort)) levend.push(actieverzoek)
      else bevroren += 1
    }
    if (pagina >= info.paginas) return { levend, aantal: levend.length, exact: true, afgebroken: false }
    if (levend.length >= hoogstens) {
      const aantal = Math.max(levend.length, info.totaal - bevroren)
      return { levend, aantal, exact: false, afgebroken: false }
    }
    if (pagina === PAGINAS_MAX) return { levend, aantal: levend.length, exact: false, afgebroken: true }
  }
}

/** Where the SWF offers no act, the dossier is closed and nobody waits (LC4); the status is checked in case the filter is ignored. */
function leeft({ status, acties }: Actieverzoek, soort: Soort): boolean {
  return status === soort.status && acties.length > 0
}
