import { leesFilters, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { leesLijstKeuze, tekstVan, type LijstKeuze } from '#components/samenwerking/lijst-keuze.ts'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { listBekendeOrganisaties } from '#lib/server/deelnemers.ts'
import { toZoekvraag, ZoekQuery, type ZoekFilters } from '#lib/server/samenwerking-zoeken.ts'

type Lijst = {
  filters: ZoekFilters
  /** What stands in the fields, and what is wrong with it. */
  keuze: Pick<LijstKeuze, 'getypt' | 'fouten'>
  /** One dossier is looked up by its number: the other choices do not count. */
  opNummer: boolean
  gefilterd: boolean
  /** Who may be suggested as initiator: who can start, and who started what is shown. */
  initiatorenVan: (getoond: readonly Samenwerking[]) => string[]
}

/** The list as its address asks for it. Names of organisations come from the address book, our own included. */
export async function leesLijst(gebruiker: Gebruiker, searchParams: SearchParams): Promise<Lijst> {
  const adres = await searchParams
  const tekst = (naam: string) => (typeof adres[naam] === 'string' ? adres[naam] : undefined)
  const eigen = { oin: gebruiker.oin, naam: gebruiker.organisatieNaam, start: gebruiker.magStarten }
  const anderen = (await listBekendeOrganisaties(gebruiker)).map(({ oin, naam, soort }) => {
    return { oin, naam, start: soort !== 'ketenpartner' }
  })
  const bekend = [eigen, ...anderen]
  const getypt = { zoek: tekst('zoek'), initiator: tekst('initiator'), van: tekst('van'), tot: tekst('tot') }
  const { keuze, ...gelezen } = leesLijstKeuze(getypt, bekend)
  const schoon = { ...adres, zoek: undefined, initiator: undefined, van: undefined, tot: undefined, ...keuze }
  const filters = await leesFilters(ZoekQuery, Promise.resolve(schoon))
  const { zoek, status, rol, initiator, van, tot } = filters
  return {
    filters,
    keuze: gelezen,
    opNummer: toZoekvraag(filters).samenwerkingId !== undefined,
    gefilterd: [zoek, status, rol, initiator, van, tot].some((waarde) => waarde !== undefined),
    initiatorenVan: (getoond) => {
      const getoonden = getoond.flatMap(({ initiator: oin, initiatorNaam: naam }) => (oin ? [{ oin, naam }] : []))
      const namen = [...bekend.filter(({ start }) => start), ...getoonden].map((een) => tekstVan(een, bekend))
      return [...new Set(namen)].toSorted((a, b) => a.localeCompare(b, 'nl'))
    },
  }
}
