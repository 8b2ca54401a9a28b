import { toSuggestie, zoekOrganisatie } from '#lib/domain/zoek-organisatie.ts'
import { formatDatum, leesDag } from '#lib/domain/datum.ts'
import type { Organisatie } from '#lib/domain/organisatie-schema.ts'
import { leesSamenwerkingId } from '#lib/domain/samenwerking.ts'
import { SamenwerkingId, Verzoeknummer } from '#lib/domain/samenwerking-schema.ts'
import { normalizeVerzoeknummer } from '#lib/domain/starten.ts'

export type KeuzeVeld = 'zoek' | 'initiator' | 'van' | 'tot'
type Waarden = Readonly<Partial<Record<KeuzeVeld, string | undefined>>>

/** `keuze` is what can be asked of the SWF, `getypt` stands in the fields, `fouten` say what was left out of the first. */
export type LijstKeuze = Readonly<{
  keuze: Waarden
  getypt: Waarden
  fouten: readonly Readonly<{ veld: KeuzeVeld; tekst: string }>[]
}>

type Deel = Readonly<{ waarde: string; tekst?: string }> | Readonly<{ fout: string }> | undefined

/** Number, initiator and period as the address has them: chosen from a list, typed, or carried along by a link. */
export function leesLijstKeuze(adres: Waarden, bekend: readonly Organisatie[]): LijstKeuze {
  const van = leesDatum(adres.van)
  const tot = leesDatum(adres.tot)
  const delen = {
    zoek: leesNummer(adres.zoek),
    initiator: leesInitiator(adres.initiator, bekend),
    van,
    tot: naVan(van, tot),
  }
  const velden = (['zoek', 'initiator', 'van', 'tot'] as const).map((veld) => ({ veld, deel: delen[veld] }))
  const goed = velden.flatMap(({ veld, deel }) => (deel !== undefined && 'waarde' in deel ? [{ veld, ...deel }] : []))
  return {
    keuze: Object.fromEntries(goed.map(({ veld, waarde }) => [veld, waarde])),
    getypt: { ...adres, ...Object.fromEntries(goed.map(({ veld, waarde, tekst }) => [veld, tekst ?? waarde])) },
    fouten: velden.flatMap(({ veld, deel }) =>
      deel !== undefined && 'fout' in deel ? [{ veld, tekst: deel.fout }] : [],
    ),
  }
}

/** The SWF has no text search: a samenwerkingID or a whole verzoeknummer finds one dossier, and a name finds none. */
function leesNummer(invoer = ''): Deel {
  const zoek = invoer.trim()
  if (zoek === '') return undefined
  const isId = SamenwerkingId.safeParse(leesSamenwerkingId(zoek)).success
  if (isId || Verzoeknummer.safeParse(normalizeVerzoeknummer(zoek)).success) return { waarde: zoek }
  return {
    fout: `‘${zoek}’ is geen samenwerkingID en geen heel verzoeknummer. Op naam zoeken kan niet: sorteer de lijst op naam.`,
  }
}

function leesDatum(invoer = ''): Deel {
  if (invoer.trim() === '') return undefined
  const dag = leesDag(invoer)
  return dag === null
    ? { fout: `‘${invoer.trim()}’ is geen datum vanaf 2000. Vul een dag in zoals 31-12-2026.` }
    : { waarde: dag }
}

function naVan(van: Deel, tot: Deel): Deel {
  if (van === undefined || tot === undefined || !('waarde' in van) || !('waarde' in tot)) return tot
  if (van.waarde <= tot.waarde) return tot
  return { fout: `De laatste dag komt voor de eerste. Kies ${formatDatum(van.waarde)} of later.` }
}

const AAN_HET_EIND = / · ([0-9A-Za-z]{20})$/

/** Looking does no harm: part of a name is enough here when only one organisation has it. */
function leesInitiator(invoer: string | undefined, bekend: readonly Organisatie[]): Deel {
  const gezocht = (invoer ?? '').trim()
  if (gezocht === '') return undefined
  const gevonden = zoekOrganisatie(AAN_HET_EIND.exec(gezocht)?.[1] ?? gezocht, bekend, new Map())
  if (!('advies' in gevonden)) return { waarde: gevonden.oin, tekst: tekstVan(gevonden, bekend) }
  const [een, ...meer] = bekend.filter(({ naam }) => naam.toLowerCase().includes(gezocht.toLowerCase()))
  return een !== undefined && meer.length === 0
    ? { waarde: een.oin, tekst: tekstVan(een, bekend) }
    : { fout: gevonden.advies }
}

/** What leads back to the same organisation: its name, with the number where another bears it too. */
export function tekstVan(
  { oin, naam }: Readonly<{ oin: string; naam: string | null }>,
  bekend: readonly Organisatie[],
): string {
  if (naam === null) return oin
  const naamgenoten = bekend.filter((ander) => ander.naam.toLowerCase() === naam.toLowerCase())
  return naamgenoten.length === 1 ? naam : toSuggestie({ naam, oin })
}
