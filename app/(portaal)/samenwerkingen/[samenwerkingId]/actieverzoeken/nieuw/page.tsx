import { z } from 'zod'
import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { leesFilters, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { OpstelFormulierLater } from '#components/actieverzoek/opstel-formulier-later.tsx'
import type { Begin } from '#components/actieverzoek/opstel-velden.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { ActieverzoekId, type Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { isGesloten, mag } from '#lib/domain/samenwerking.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getActieverzoek } from '#lib/server/actieverzoeken.ts'
import { getDossier, type Dossier } from '#lib/server/dossier.ts'
import { ofNiets } from '#lib/server/of-niets.ts'

export const metadata = { title: 'Nieuw actieverzoek' }

const LEEG: Begin = { ontvangers: [], titel: '', omschrijving: '', documenten: [] }

/** `kopie`: an earlier actieverzoek of this dossier to start from; `aan`: whom to ask. One that is not there is no reason to fail. */
const NieuwQuery = z.object({
  kopie: z.union([ActieverzoekId, z.undefined()]).optional(),
  aan: z.union([Oin, z.undefined()]).optional(),
})

type Props = Readonly<{ params: Promise<{ samenwerkingId: string }>; searchParams: SearchParams }>

export default async function NieuwPagina({ params, searchParams }: Props) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  const { kopie, aan } = await leesFilters(NieuwQuery, searchParams)
  return metDossier(
    () =>
      Promise.all([getDossier(gebruiker, id), kopie === undefined ? null : ofNiets(getActieverzoek(gebruiker, kopie))]),
    ([dossier, voorbeeld]) => {
      const terug = `/samenwerkingen/${id}/actieverzoeken`
      const bezwaar = bezwaarTegen(dossier)
      if (bezwaar !== null) return <KanNiet {...bezwaar} terug={terug} />
      const ontvangers = dossier.deelnemers.filter(({ isU }) => !isU)
      const begin = voorbeeld?.samenwerkingId === id ? beginVan(voorbeeld) : LEEG
      const gekozen = ontvangers.filter(({ oin }) => oin === aan).map(({ oin }) => oin)
      return (
        <>
          <Paginakop inDossier titel="Nieuw actieverzoek" />
          <OpstelFormulierLater
            samenwerkingId={id}
            ontvangers={ontvangers}
            begin={gekozen.length === 0 ? begin : { ...begin, ontvangers: gekozen }}
            terug={terug}
          />
        </>
      )
    },
  )
}

function beginVan({ richting, ontvanger, titel, omschrijving, documenten }: Actieverzoek): Begin {
  const ontvangers = richting === 'verzonden' && ontvanger !== null ? [ontvanger] : []
  return { ontvangers, titel, omschrijving: omschrijving ?? '', documenten }
}

function bezwaarTegen({ samenwerking, deelnemers }: Dossier): { titel: string; waarom: string } | null {
  if (isGesloten(samenwerking)) return { titel: 'U kunt niets meer vragen', waarom: 'Deze samenwerking is gesloten.' }
  if (!mag(samenwerking, 'actieverzoekOpstellen')) {
    return { titel: 'U kunt nu niets vragen', waarom: 'De SWF biedt dit uw organisatie nu niet aan.' }
  }
  if (deelnemers.every(({ isU }) => isU)) {
    return { titel: 'Er is nog niemand om iets te vragen', waarom: 'Eerst moet er een ketenpartner meedoen.' }
  }
  return null
}

function KanNiet({ titel, waarom, terug }: Readonly<{ titel: string; waarom: string; terug: string }>) {
  return (
    <LegeStaat soort="gesloten" titel={titel} kop="h1">
      <p>{waarom}</p>
      <KnopLink href={terug} variant="secundair">
        Naar de actieverzoeken
      </KnopLink>
    </LegeStaat>
  )
}
