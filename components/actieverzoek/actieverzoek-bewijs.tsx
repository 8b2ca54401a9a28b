import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { TitelEnKenmerk } from '#components/ui/kenmerk.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { Verzendbewijs } from '#components/ui/verzendbewijs.tsx'
import { hrefVanActieverzoek, wederpartijOin, wederpartijVan } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { beurtInSamenwerking } from '#lib/domain/beurt.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { BewijsDocumenten } from './bewijs-documenten.tsx'
import { NietZichtbaar } from './niet-zichtbaar.tsx'
import { deelnemerVan } from './opstelling.ts'
import { VolgendActieverzoek, type Volgende } from './volgend-actieverzoek.tsx'

type Props = Readonly<{
  /** The first sending, or reporting ready. */
  soort: keyof typeof SOORT
  actieverzoek: Actieverzoek
  samenwerking: Samenwerking
  deelnemers: readonly Deelnemer[]
  documenten: readonly Document[]
  namens: string
  volgende: Volgende
}>

const SOORT = {
  opstelling: {
    titel: 'Uw actieverzoek is verstuurd',
    tekst: { term: 'Vraag', van: ({ omschrijving }: Actieverzoek) => omschrijving },
    tijd: ({ creatieDatumTijd }: Actieverzoek) => creatieDatumTijd,
    verstuurd: 'Verstuurd',
    wat: 'het actieverzoek',
    documenten: 'Documenten bij de vraag',
  },
  gereedmelding: {
    titel: 'U heeft dit actieverzoek gereedgemeld',
    tekst: { term: 'Laatste toelichting', van: ({ melding }: Actieverzoek) => melding },
    tijd: ({ laatstAangepastDatumTijd, creatieDatumTijd }: Actieverzoek) =>
      laatstAangepastDatumTijd ?? creatieDatumTijd,
    verstuurd: 'Gereedgemeld',
    wat: 'de gereedmelding',
    documenten: 'Documenten die uw organisatie sinds deze vraag toevoegde',
  },
} as const

/** What was sent, who can see it now and who must act; computed from what the SWF has. */
export function ActieverzoekBewijs({
  soort,
  actieverzoek,
  samenwerking,
  deelnemers,
  documenten,
  namens,
  volgende,
}: Props) {
  const { titel, tekst, tijd, verstuurd, wat, documenten: kop } = SOORT[soort]
  const ander = wederpartijVan(actieverzoek)
  const woorden = tekst.van(actieverzoek)
  return (
    <>
      <Verzendbewijs
        zegelVan={samenwerking.samenwerkingId}
        namens={namens}
        titel={titel}
        zichtbaar={`${ander} kan dit nu zien.`}
        beurt={beurtInSamenwerking(samenwerking.status, actieverzoek)}
        strikt={documenten.some(({ vertrouwelijkheid }) => vertrouwelijkheid === 'SV')}
        voet={`${verstuurd} op ${formatDatumTijd(tijd(actieverzoek))}, namens ${namens}. Dit bewijs zegt dat de SWF ${wat} heeft aangenomen. Het zegt niet dat iemand het heeft gelezen.`}
        vervolg={<KnopLink href={hrefVanActieverzoek(actieverzoek)}>Naar het actieverzoek</KnopLink>}
        ook={
          <KnopLink href="/werkvoorraad" variant="tekst">
            Naar de werkvoorraad
          </KnopLink>
        }
      >
        <DefinitieLijst
          items={[
            { term: 'Actieverzoek', waarde: actieverzoek.titel },
            {
              term: 'Samenwerking',
              waarde: <TitelEnKenmerk titel={samenwerking.titel} samenwerkingId={samenwerking.samenwerkingId} />,
            },
            ...(woorden === null
              ? []
              : [{ term: tekst.term, waarde: <span className="whitespace-pre-line">{woorden}</span> }]),
          ]}
        />
        <h2 className="mt-5 mb-2 font-[650]">{kop}</h2>
        <BewijsDocumenten documenten={documenten} />
        <div className="mt-4">
          <NietZichtbaar
            documenten={documenten}
            wederpartij={deelnemerVan(deelnemers, wederpartijOin(actieverzoek), ander)}
          />
        </div>
      </Verzendbewijs>
      <div className="niet-afdrukken mt-6">
        <VolgendActieverzoek volgende={volgende} hier={samenwerking.samenwerkingId} />
      </div>
    </>
  )
}
