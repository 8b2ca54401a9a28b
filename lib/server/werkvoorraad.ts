import 'server-only'
import { cache } from 'react'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Actieverzoek, ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import type { Samenwerking, SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { telSamen, type Telling, type Werklijst } from '#lib/domain/werkvoorraad.ts'
import { listDossiersVan } from './dossiers-van.ts'
import { leesStapel, type Soort, type Stapel } from './stapel.ts'

/** Who must act, over all open dossiers; oldest question first. What stands in a closed dossier waits for nobody (LC4). */
export type Werkvoorraad = {
  /** Asked of us. */
  aanZet: Werklijst
  anderenAanZet: Werklijst
  /** Asked by us and reported ready. */
  teControleren: Werklijst
  /** False when the SWF gave the actieverzoeken but not their dossiers: titles are missing then. */
  dossiersBekend: boolean
}

const AAN_ZET: readonly Soort[] = [
  { richting: 'ontvangen', status: 'OPEN' },
  { richting: 'ontvangen', status: 'IN_BEHANDELING' },
]
const TE_CONTROLEREN: readonly Soort[] = [{ richting: 'verzonden', status: 'GEREEDGEMELD' }]
const ANDEREN: readonly Soort[] = [
  { richting: 'verzonden', status: 'OPEN' },
  { richting: 'verzonden', status: 'IN_BEHANDELING' },
  { richting: 'ontvangen', status: 'GEREEDGEMELD' },
]

/** As many as a person looks through; the rest is one link away, paged at the source. */
const RIJEN = 25
const RIJEN_ANDEREN = 10

/** What waits for us. Read once per rendered page: the menu counts it, the work list shows it. */
export const getAanZet = cache(async ({ mandaat }: Gebruiker): Promise<{ aanZet: Stapel; teControleren: Stapel }> => {
  const [aanZet, teControleren] = await Promise.all([
    leesStapel(mandaat, AAN_ZET, RIJEN),
    leesStapel(mandaat, TE_CONTROLEREN, RIJEN),
  ])
  return { aanZet, teControleren }
})

export async function getWerkvoorraad(gebruiker: Gebruiker): Promise<Werkvoorraad> {
  const [{ aanZet, teControleren }, anderen] = await Promise.all([
    getAanZet(gebruiker),
    leesStapel(gebruiker.mandaat, ANDEREN, RIJEN_ANDEREN),
  ])
  const getoond = [aanZet, teControleren, anderen].flatMap(({ actieverzoeken }) => actieverzoeken)
  const dossiers = await listDossiersVan(gebruiker, getoond)
  return {
    aanZet: metTitels(aanZet, dossiers),
    anderenAanZet: metTitels(anderen, dossiers),
    teControleren: metTitels(teControleren, dossiers),
    // Without titles there is still work to do.
    dossiersBekend: getoond.length === 0 || dossiers.size > 0,
  }
}

/** Pure: the rows with the titles of their dossiers, without what turns out to stand in a closed one. */
export function metTitels(
  { actieverzoeken, aantal, exact, afgebroken }: Omit<Stapel, 'gelezen'>,
  dossiers: ReadonlyMap<SamenwerkingId, Samenwerking>,
): Werklijst {
  const werk = actieverzoeken.flatMap((actieverzoek) => {
    const dossier = dossiers.get(actieverzoek.samenwerkingId)
    if (dossier !== undefined && isGesloten(dossier)) return []
    return [{ actieverzoek, samenwerkingTitel: dossier?.titel ?? null }]
  })
  return { exact, afgebroken, werk, aantal: aantal - (actieverzoeken.length - werk.length) }
}

/** The next one for us to act on after `id`, the oldest first, and how many wait in all; null when we are done. */
export async function getVolgende(
  gebruiker: Gebruiker,
  id: ActieverzoekId,
): Promise<{ actieverzoek: Actieverzoek; nog: Telling } | null> {
  const { aanZet, teControleren } = await getAanZet(gebruiker)
  const alles = [...aanZet.actieverzoeken, ...teControleren.actieverzoeken]
  const volgende = alles.find(({ actieverzoekId }) => actieverzoekId !== id)
  if (volgende === undefined) return null
  const zelf = alles.some(({ actieverzoekId }) => actieverzoekId === id) ? 1 : 0
  const { aantal, exact, afgebroken } = telSamen([aanZet, teControleren])
  return { actieverzoek: volgende, nog: { aantal: aantal - zelf, exact, afgebroken } }
}
