import 'server-only'
import { cache } from 'react'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { beurtVanActieverzoek } from '#lib/domain/beurt.ts'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { listActieverzoeken } from '#lib/dso/actieverzoeken.ts'
import { listAlles } from '#lib/dso/hal.ts'
import { listSamenwerkingen } from '#lib/dso/samenwerkingen.ts'
import { ofNiets } from './of-niets.ts'

/** `samenwerkingTitel` is null where the dossiers could not be read. */
export type Werk = { actieverzoek: Actieverzoek; samenwerkingTitel: string | null }

/** Who must act, over all open dossiers; oldest question first. What stands in a closed dossier waits for nobody (LC4). */
export type Werkvoorraad = {
  /** Asked of us. */
  aanZet: Werk[]
  anderenAanZet: Werk[]
  /** Asked by us and reported ready. */
  teControleren: Werk[]
  /** False when there is more than we read. */
  volledig: boolean
  /** False when the SWF gave the actieverzoeken but not their dossiers: titles are missing then. */
  dossiersBekend: boolean
}

export const getWerkvoorraad = cache(async ({ mandaat }: Gebruiker): Promise<Werkvoorraad> => {
  const [actieverzoeken, samenwerkingen] = await Promise.all([
    listAlles((bladzijde) => listActieverzoeken(mandaat, { sort: 'creatieDatumTijd', ...bladzijde })),
    // Without titles there is still work to do.
    ofNiets(listAlles((bladzijde) => listSamenwerkingen(mandaat, bladzijde))),
  ])
  return {
    ...verdeel(actieverzoeken.items, samenwerkingen?.items ?? null),
    volledig: actieverzoeken.volledig && samenwerkingen?.volledig !== false,
    dossiersBekend: samenwerkingen !== null,
  }
})

/** Pure: every actieverzoek that waits for somebody, under the one it waits for. `samenwerkingen` is null when unknown. */
export function verdeel(
  actieverzoeken: readonly Actieverzoek[],
  samenwerkingen: readonly Samenwerking[] | null,
): Pick<Werkvoorraad, 'aanZet' | 'anderenAanZet' | 'teControleren'> {
  const dossiers = new Map(samenwerkingen?.map((samenwerking) => [samenwerking.samenwerkingId, samenwerking]))
  const loopt = ({ samenwerkingId, acties }: Actieverzoek) =>
    // The SWF offers no act in a closed dossier: that tells when the dossiers themselves could not be read.
    samenwerkingen === null ? acties.length > 0 : !isGesloten(dossiers.get(samenwerkingId) ?? { status: '' })
  const lopend = actieverzoeken.filter(loopt).map((actieverzoek) => ({
    actieverzoek,
    samenwerkingTitel: dossiers.get(actieverzoek.samenwerkingId)?.titel ?? null,
    wie: beurtVanActieverzoek(actieverzoek).wie,
  }))
  const kies = (isDeze: (werk: (typeof lopend)[number]) => boolean): Werk[] =>
    lopend.filter(isDeze).map(({ actieverzoek, samenwerkingTitel }) => ({ actieverzoek, samenwerkingTitel }))
  return {
    aanZet: kies(({ wie, actieverzoek }) => wie === 'u' && actieverzoek.richting === 'ontvangen'),
    anderenAanZet: kies(({ wie }) => wie === 'ander'),
    teControleren: kies(({ wie, actieverzoek }) => wie === 'u' && actieverzoek.richting === 'verzonden'),
  }
}
