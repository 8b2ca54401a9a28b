import { notFound } from 'next/navigation'
import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import type { SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { UitnodigingBewijs } from '#components/deelnemer/uitnodiging-bewijs.tsx'
import { VerwijderdBewijs } from '#components/deelnemer/verwijderd-bewijs.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { telStrikt } from '#lib/server/bekijk-als.ts'
import { listBekendeOrganisaties } from '#lib/server/deelnemers.ts'
import { getDossier } from '#lib/server/dossier.ts'
import { weiger } from '../../weiger.tsx'

export const metadata = { title: 'Verzendbewijs' }

const MAX = 100

type Props = Readonly<{ params: Promise<{ samenwerkingId: string }>; searchParams: SearchParams }>

/** Computed from what the SWF has now, not stored (ADR 0011): who was invited takes part, who was removed does not. */
export default async function BewijsPagina({ params, searchParams }: Props) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  const { deelnemer, verwijderd } = await searchParams
  const oins = [deelnemer ?? verwijderd ?? []].flat().slice(0, MAX)
  return metGegevens(
    async () => {
      if (oins.length === 0) notFound()
      const gevraagd = oins.map((waarde) => uitAdres(Oin, waarde))
      const [dossier, strikt, organisaties] = await Promise.all([
        getDossier(gebruiker, id),
        telStrikt(gebruiker, id),
        listBekendeOrganisaties(gebruiker),
      ])
      return { gevraagd, dossier, strikt, organisaties }
    },
    ({ gevraagd, dossier: { samenwerking, deelnemers, aantalDocumenten, beurt, nu }, strikt, organisaties }) => {
      if (!samenwerking.wijZijnInitiator) return weiger(samenwerking, 'ketenpartners uitnodigen en verwijderen')
      const gedeeld = { samenwerking, beurt, namens: gebruiker.organisatieNaam }
      const doenMee = deelnemers.filter(({ oin }) => gevraagd.includes(oin))
      if (deelnemer === undefined) {
        const [oin] = gevraagd
        if (oin === undefined || doenMee.length > 0) notFound()
        const naam = organisaties.find((organisatie) => organisatie.oin === oin)?.naam ?? null
        return <VerwijderdBewijs {...gedeeld} oin={oin} naam={naam} nu={nu} />
      }
      if (doenMee.length < gevraagd.length) notFound()
      return (
        <UitnodigingBewijs {...gedeeld} deelnemers={doenMee} aantallen={{ alle: aantalDocumenten, strikt }} nu={nu} />
      )
    },
  )
}
