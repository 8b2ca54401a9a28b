import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { leesFilters, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { DoetNietMee } from '#components/deelnemer/doet-niet-mee.tsx'
import { BekijkAls } from '#components/deelnemer/bekijk-als.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { hrefMet } from '#lib/domain/adres.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { bekijkAls, BekijkAlsQuery } from '#lib/server/bekijk-als.ts'

export const metadata = { title: 'Bekijk als ketenpartner' }

type Props = Readonly<{ params: Promise<{ samenwerkingId: string; oin: string }>; searchParams: SearchParams }>

export default async function BekijkAlsPagina({ params, searchParams }: Props) {
  const gebruiker = await requireGebruiker()
  const adres = await params
  const id = uitAdres(SamenwerkingId, adres.samenwerkingId)
  const vraag = await leesFilters(BekijkAlsQuery, searchParams)
  const pad = `/samenwerkingen/${id}/ketenpartners/${adres.oin}/bekijk-als`
  return metDossier(
    async () => bekijkAls(gebruiker, id, uitAdres(Oin, adres.oin), vraag),
    ({ dossier, ...zicht }) => (
      <BekijkAls
        {...zicht}
        samenwerking={dossier.samenwerking}
        deelnemers={dossier.deelnemers}
        hrefVan={(naar) => hrefMet(pad, { ...vraag, ...naar })}
      />
    ),
    { 'niet-gevonden': <DoetNietMee /> },
  )
}
