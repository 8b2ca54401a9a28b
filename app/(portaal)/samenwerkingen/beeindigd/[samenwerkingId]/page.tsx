import { notFound } from 'next/navigation'
import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { Verzendbewijs } from '#components/ui/verzendbewijs.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getBeeindiging } from '#lib/server/samenwerking-afsluiten.ts'

export const metadata = { title: 'Verzendbewijs' }

/** The one bewijs that cannot come from the SWF, because the dossier is gone: our audit chain keeps the number and the time. */
export default async function BeeindigdPagina({ params }: Readonly<{ params: Promise<{ samenwerkingId: string }> }>) {
  const gebruiker = await requireGebruiker()
  const { samenwerkingId } = await params
  return metGegevens(
    async () => {
      const id = uitAdres(SamenwerkingId, samenwerkingId)
      return { id, op: (await getBeeindiging(gebruiker, id)) ?? notFound() }
    },
    ({ id, op }) => (
      <Lijstindeling>
        <Verzendbewijs
          zegelVan={id}
          metRug={false}
          namens={gebruiker.organisatieNaam}
          titel={`${id} is beëindigd`}
          zichtbaar="Het dossier is verdwenen, voor alle deelnemers."
          strikt={false}
          voet={`Beëindigd op ${formatDatumTijd(op)}, namens ${gebruiker.organisatieNaam}. Dit bewijs zegt dat de SWF het dossier heeft verwijderd. Het zegt niet dat iemand dat heeft gelezen.`}
          vervolg={<KnopLink href="/samenwerkingen">Naar de samenwerkingen</KnopLink>}
        >
          <p className="leesbreedte">
            De naam en de documenten bewaren wij niet. Kopieën die al zijn gedownload, blijven bestaan.
          </p>
        </Verzendbewijs>
      </Lijstindeling>
    ),
  )
}
