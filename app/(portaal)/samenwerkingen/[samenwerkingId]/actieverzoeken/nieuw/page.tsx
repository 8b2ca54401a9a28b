import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { OpstelFormulier } from '#components/actieverzoek/opstel-formulier.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import { isGesloten, mag } from '#lib/domain/samenwerking.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { listDocumenten } from '#lib/server/documenten.ts'
import { getDossier, type Dossier } from '#lib/server/dossier.ts'

export const metadata = { title: 'Nieuw actieverzoek' }

/** As many as one actieverzoek may carry. */
const DOCUMENTEN_MAX = 100

export default async function NieuwPagina({ params }: Readonly<{ params: Promise<{ samenwerkingId: string }> }>) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  return metGegevens(
    () => Promise.all([getDossier(gebruiker, id), listDocumenten(gebruiker, id, { grootte: DOCUMENTEN_MAX })]),
    ([dossier, documenten]) => {
      const terug = `/samenwerkingen/${id}/actieverzoeken`
      const bezwaar = bezwaarTegen(dossier)
      if (bezwaar !== null) return <KanNiet {...bezwaar} terug={terug} />
      return (
        <>
          <Paginakop inDossier titel="Nieuw actieverzoek" />
          <OpstelFormulier
            samenwerkingId={id}
            ontvangers={dossier.deelnemers.filter(({ isU }) => !isU)}
            documenten={documenten.items}
            meerDocumenten={meerDan(documenten)}
            terug={terug}
          />
        </>
      )
    },
  )
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

function meerDan({ items, pagina }: Pagina<Document>): string | null {
  if (pagina.totaal <= items.length) return null
  return `De nieuwste ${items.length} van ${pagina.totaal} documenten uit deze samenwerking. Noem andere in uw vraag.`
}
