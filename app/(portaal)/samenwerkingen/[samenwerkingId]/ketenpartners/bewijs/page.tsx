import { notFound } from 'next/navigation'
import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import type { SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { UitnodigingBewijs } from '#components/deelnemer/uitnodiging-bewijs.tsx'
import { VerwijderdBewijs } from '#components/deelnemer/verwijderd-bewijs.tsx'
import { requireGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { telStrikt } from '#lib/server/bekijk-als.ts'
import { isDoorOnsVerwijderd, listBekendeOrganisaties } from '#lib/server/deelnemers.ts'
import { getDossier } from '#lib/server/dossier.ts'
import { weiger } from '../../weiger.tsx'

export const metadata = { title: 'Verzendbewijs' }

const MAX = 100

type Props = Readonly<{ params: Promise<{ samenwerkingId: string }>; searchParams: SearchParams }>

/**
 * Computed from what the SWF has now, not stored (ADR 0011): who was invited takes part. Of who takes no part, our audit chain
 * says whether it ever did.
 */
export default async function BewijsPagina({ params, searchParams }: Props) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  const { deelnemer, verwijderd } = await searchParams
  const oins = [deelnemer ?? verwijderd ?? []].flat()
  return metDossier(
    async () => {
      // A part of what was asked would be another proof.
      if (oins.length === 0 || oins.length > MAX) notFound()
      const gevraagd = oins.map((waarde) => uitAdres(Oin, waarde))
      const [dossier, strikt, organisaties, weg] = await Promise.all([
        getDossier(gebruiker, id),
        telStrikt(gebruiker, id),
        listBekendeOrganisaties(gebruiker),
        deelnemer === undefined ? findVerwijderd(gebruiker, id, gevraagd) : null,
      ])
      return { gevraagd, dossier, strikt, organisaties, weg }
    },
    ({ gevraagd, dossier: { samenwerking, deelnemers, aantalDocumenten, beurt, nu }, strikt, organisaties, weg }) => {
      if (!samenwerking.wijZijnInitiator) return weiger(samenwerking, 'ketenpartners uitnodigen en verwijderen')
      const gedeeld = { samenwerking, beurt, namens: gebruiker.organisatieNaam }
      const doenMee = deelnemers.filter(({ oin, rol }) => gevraagd.includes(oin) && rol === 'KETENPARTNER')
      if (deelnemer === undefined) {
        if (weg === null || doenMee.length > 0) notFound()
        const naam = organisaties.find(({ oin }) => oin === weg)?.naam ?? null
        return <VerwijderdBewijs {...gedeeld} oin={weg} naam={naam} nu={nu} />
      }
      if (doenMee.length < gevraagd.length) notFound()
      return (
        <UitnodigingBewijs {...gedeeld} deelnemers={doenMee} aantallen={{ alle: aantalDocumenten, strikt }} nu={nu} />
      )
    },
  )
}

/** Who was removed, one at a time; null when that was not by us. */
async function findVerwijderd(gebruiker: Gebruiker, id: SamenwerkingId, [oin, ...meer]: readonly Oin[]) {
  if (oin === undefined || meer.length > 0) return null
  return (await isDoorOnsVerwijderd(gebruiker, id, oin)) ? oin : null
}
