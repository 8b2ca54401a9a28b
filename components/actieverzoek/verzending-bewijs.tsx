import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { TitelEnKenmerk } from '#components/ui/kenmerk.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { RijTitel, Tabel } from '#components/ui/tabel.tsx'
import { Verzendbewijs } from '#components/ui/verzendbewijs.tsx'
import { hrefVanActieverzoek, labelActieverzoekStatus } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { beurtVanSamenwerking } from '#lib/domain/beurt.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { BewijsDocumenten } from './bewijs-documenten.tsx'
import { NietZichtbaarVoor } from './niet-zichtbaar.tsx'
import { deelnemerVan } from './opstelling.ts'

type Props = Readonly<{
  actieverzoeken: readonly Actieverzoek[]
  samenwerking: Samenwerking
  deelnemers: readonly Deelnemer[]
  namens: string
}>

/** One question to several organisations: what went, to whom, and when the SWF took each. */
export function VerzendingBewijs({ actieverzoeken, samenwerking, deelnemers, namens }: Props) {
  const [eerste] = actieverzoeken
  if (eerste === undefined) return null
  const { titel, omschrijving, documenten } = eerste
  const ontvangers = actieverzoeken.flatMap(({ ontvanger, ontvangerNaam }) =>
    [deelnemerVan(deelnemers, ontvanger, ontvangerNaam)].filter((deelnemer) => deelnemer !== null),
  )
  return (
    <Verzendbewijs
      zegelVan={samenwerking.samenwerkingId}
      namens={namens}
      titel={`Uw ${actieverzoeken.length} actieverzoeken zijn verstuurd`}
      zichtbaar="Elke organisatie kan nu haar eigen actieverzoek zien."
      beurt={beurtVanSamenwerking(samenwerking.status, actieverzoeken)}
      strikt={documenten.some(({ vertrouwelijkheid }) => vertrouwelijkheid === 'SV')}
      voet={`Verstuurd namens ${namens}. Dit bewijs zegt dat de SWF deze actieverzoeken heeft aangenomen. Het zegt niet dat iemand ze heeft gelezen.`}
      vervolg={
        <KnopLink href={`/samenwerkingen/${samenwerking.samenwerkingId}/actieverzoeken?richting=verzonden`}>
          Naar de actieverzoeken
        </KnopLink>
      }
      ook={
        <KnopLink href="/werkvoorraad" variant="tekst">
          Naar de werkvoorraad
        </KnopLink>
      }
    >
      <DefinitieLijst
        items={[
          { term: 'Actieverzoek', waarde: titel },
          {
            term: 'Samenwerking',
            waarde: <TitelEnKenmerk titel={samenwerking.titel} samenwerkingId={samenwerking.samenwerkingId} />,
          },
          ...(omschrijving === null
            ? []
            : [{ term: 'Vraag', waarde: <span className="whitespace-pre-line">{omschrijving}</span> }]),
        ]}
      />
      <h2 className="mt-5 mb-2 font-[650]">Verstuurd aan</h2>
      <Tabel
        bijschrift="Aan wie dit is verstuurd"
        kolommen={[{ kop: 'Organisatie', breedte: 'breed' }, { kop: 'Status' }, { kop: 'Verstuurd' }]}
        rijen={actieverzoeken.map((actieverzoek) => ({
          sleutel: actieverzoek.actieverzoekId,
          cellen: [
            <RijTitel key="wie" href={hrefVanActieverzoek(actieverzoek)} titel={actieverzoek.ontvangerNaam} />,
            labelActieverzoekStatus(actieverzoek),
            formatDatumTijd(actieverzoek.creatieDatumTijd),
          ],
        }))}
      />
      <h2 className="mt-5 mb-2 font-[650]">Documenten bij de vraag</h2>
      <BewijsDocumenten documenten={documenten} />
      <div className="mt-4 space-y-4">
        <NietZichtbaarVoor ontvangers={ontvangers} documenten={documenten} />
      </div>
    </Verzendbewijs>
  )
}
