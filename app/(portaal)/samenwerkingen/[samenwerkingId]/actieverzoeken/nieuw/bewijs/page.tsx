import { z } from 'zod'
import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import type { SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { VerzendingBewijs } from '#components/actieverzoek/verzending-bewijs.tsx'
import { requireGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { getActieverzoek } from '#lib/server/actieverzoeken.ts'
import { getDossier } from '#lib/server/dossier.ts'

export const metadata = { title: 'Verzendbewijs' }

/** More than anybody sends at once; keeps an address from asking for hundreds. */
const AANTAL_MAX = 50
const Ids = z.array(ActieverzoekId).min(1).max(AANTAL_MAX)

type Props = Readonly<{ params: Promise<{ samenwerkingId: string }>; searchParams: SearchParams }>

/** One sheet for a question that went to several. Computed from what the SWF has now, not stored (ADR 0011). */
export default async function VerzendingPagina({ params, searchParams }: Props) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  const { av } = await searchParams
  return metDossier(
    () => Promise.all([getDossier(gebruiker, id), haal(gebruiker, id, av)]),
    ([{ samenwerking, deelnemers }, actieverzoeken]) => (
      <VerzendingBewijs
        actieverzoeken={actieverzoeken}
        samenwerking={samenwerking}
        deelnemers={deelnemers}
        namens={gebruiker.organisatieNaam}
      />
    ),
  )
}

async function haal(gebruiker: Gebruiker, dossierId: SamenwerkingId, av: unknown) {
  const ids = Ids.safeParse([av].flat())
  if (!ids.success) throw new ProblemError('niet-gevonden')
  const gelezen = await Promise.all(ids.data.map((id) => getActieverzoek(gebruiker, id)))
  const vanOns = gelezen.filter(
    ({ samenwerkingId, richting }) => samenwerkingId === dossierId && richting === 'verzonden',
  )
  if (vanOns.length < gelezen.length) throw new ProblemError('niet-gevonden')
  return vanOns
}
