import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { Kenmerk } from '#components/ui/kenmerk.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { Verzendbewijs } from '#components/ui/verzendbewijs.tsx'
import { isAfgelopen } from '#lib/domain/actieverzoek.ts'
import { formatDatum, formatDatumTijd, formatOver } from '#lib/domain/datum.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'

type Props = Readonly<{
  samenwerking: Samenwerking
  deelnemers: readonly Deelnemer[]
  actieverzoeken: Gelezen<DossierActieverzoeken>
  namens: string
  nu: Date
}>

/** That the SWF closed it, and what stays how long; computed from what the SWF has now. */
export function SluitBewijs({ samenwerking, deelnemers, actieverzoeken, namens, nu }: Props) {
  const { samenwerkingId, titel, verwijderDatum, laatstAangepastDatumTijd, creatieDatumTijd } = samenwerking
  return (
    <Verzendbewijs
      zegelVan={samenwerkingId}
      namens={namens}
      titel="De samenwerking is gesloten"
      zichtbaar={
        <>
          {titel} (<Kenmerk id={samenwerkingId} />)
        </>
      }
      beurt={{ wie: 'klaar', tekst: 'Gesloten, niemand is aan zet' }}
      strikt={false}
      voet={`Gesloten op ${formatDatumTijd(laatstAangepastDatumTijd ?? creatieDatumTijd)}, namens ${namens}. Dit bewijs zegt dat de SWF de samenwerking heeft gesloten. Het zegt niet dat iemand het heeft gelezen.`}
      vervolg={<KnopLink href={`/samenwerkingen/${samenwerkingId}`}>Naar het dossier</KnopLink>}
      ook={
        <KnopLink href={`/samenwerkingen/${samenwerkingId}/documenten`} variant="tekst">
          Naar de documenten
        </KnopLink>
      }
    >
      <DefinitieLijst
        items={[
          {
            term: 'Deelnemers',
            waarde: deelnemers.map(({ naam, isU }) => (isU ? `${naam} (u)` : naam)).join(', '),
          },
          { term: 'Bevroren actieverzoeken', waarde: bevrorenVan(actieverzoeken) },
          ...(verwijderDatum === null
            ? []
            : [{ term: 'Verdwijnt op', waarde: `${formatDatum(verwijderDatum)} (${formatOver(verwijderDatum, nu)})` }]),
        ]}
      />
      <p className="mt-4">Iedereen kan nog lezen en downloaden. Bewaar op tijd wat u nodig heeft.</p>
    </Verzendbewijs>
  )
}

function bevrorenVan(actieverzoeken: Gelezen<DossierActieverzoeken>): string {
  if (!('waarde' in actieverzoeken)) return 'Konden wij nu niet ophalen'
  const bevroren = actieverzoeken.waarde.lijst.filter((actieverzoek) => !isAfgelopen(actieverzoek)).length
  return bevroren === 0 ? 'Geen' : String(bevroren)
}
