import 'server-only'
import { cache } from 'react'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek.ts'
import { beurtVanActieverzoek } from '#lib/domain/beurt.ts'
import { isGesloten, type Samenwerking } from '#lib/domain/samenwerking.ts'
import { listActieverzoeken } from '#lib/dso/actieverzoeken.ts'
import { listAlles } from '#lib/dso/hal.ts'
import { listSamenwerkingen } from '#lib/dso/samenwerkingen.ts'

export type Werk = { actieverzoek: Actieverzoek; samenwerkingTitel: string }

/** Who must act, over all open dossiers; oldest question first. What stands in a closed dossier waits for nobody (LC4). */
export type Werkvoorraad = {
  /** Asked of us. */
  aanZet: Werk[]
  anderenAanZet: Werk[]
  /** Asked by us and reported ready. */
  teControleren: Werk[]
  /** False when there is more than we read. */
  volledig: boolean
}

export const getWerkvoorraad = cache(async ({ mandaat }: Gebruiker): Promise<Werkvoorraad> => {
  const [actieverzoeken, samenwerkingen] = await Promise.all([
    listAlles((bladzijde) => listActieverzoeken(mandaat, { sort: 'creatieDatumTijd', ...bladzijde })),
    listAlles((bladzijde) => listSamenwerkingen(mandaat, bladzijde)),
  ])
  return {
    ...verdeel(actieverzoeken.items, samenwerkingen.items),
    volledig: actieverzoeken.volledig && samenwerkingen.volledig,
  }
})

/** Pure: every actieverzoek that waits for somebody, under the one it waits for. */
export function verdeel(
  actieverzoeken: readonly Actieverzoek[],
  samenwerkingen: readonly Samenwerking[],
): Omit<Werkvoorraad, 'volledig'> {
  const dossiers = new Map(samenwerkingen.map((samenwerking) => [samenwerking.samenwerkingId, samenwerking]))
  const lopend = actieverzoeken
    .filter(({ samenwerkingId }) => !isGesloten(dossiers.get(samenwerkingId) ?? { status: '' }))
    .map((actieverzoek) => ({
      actieverzoek,
      samenwerkingTitel: dossiers.get(actieverzoek.samenwerkingId)?.titel ?? actieverzoek.samenwerkingId,
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
