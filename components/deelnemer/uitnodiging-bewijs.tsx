import { Kenmerk } from '#components/ui/kenmerk.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { Tabel } from '#components/ui/tabel.tsx'
import { Verzendbewijs } from '#components/ui/verzendbewijs.tsx'
import type { Beurt } from '#lib/domain/beurt.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { PRIVILEGE_LABEL } from '#lib/domain/deelnemer.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { formatOin } from '#lib/domain/organisatie.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { watZietDeze, type DocumentAantallen } from './zichtbaarheid.ts'

type Props = Readonly<{
  samenwerking: Samenwerking
  deelnemers: readonly Deelnemer[]
  aantallen: DocumentAantallen
  /** Whose turn it is in the dossier now. */
  beurt: Beurt
  namens: string
  /** The upstream's clock, ISO 8601: used where the SWF does not say since when. */
  nu: string
}>

/** Who takes part now, with which toegang, and what that shows them. */
export function UitnodigingBewijs({ samenwerking, deelnemers, aantallen, beurt, namens, nu }: Props) {
  const { samenwerkingId, titel } = samenwerking
  const [eerste] = deelnemers
  const laatste =
    deelnemers
      .map(({ toegevoegdDatumTijd }) => toegevoegdDatumTijd ?? nu)
      .sort()
      .at(-1) ?? nu
  const een = deelnemers.length === 1 && eerste !== undefined
  return (
    <Verzendbewijs
      zegelVan={samenwerkingId}
      namens={namens}
      titel={een ? `${eerste.naam} is uitgenodigd` : `${deelnemers.length} ketenpartners zijn uitgenodigd`}
      zichtbaar={
        <>
          {een ? 'Deze organisatie kan' : 'Deze organisaties kunnen'} {titel} (<Kenmerk id={samenwerkingId} />) nu zien.
        </>
      }
      beurtDossier={beurt}
      strikt={false}
      voet={`Uitgenodigd op ${formatDatumTijd(laatste)}, namens ${namens}. Dit bewijs zegt dat de SWF ${een ? 'de uitnodiging' : 'de uitnodigingen'} heeft aangenomen. Het zegt niet dat iemand de notificatie heeft gelezen.`}
      vervolg={<KnopLink href={`/samenwerkingen/${samenwerkingId}/ketenpartners`}>Naar de ketenpartners</KnopLink>}
      ook={
        <KnopLink href={`/samenwerkingen/${samenwerkingId}/ketenpartners/uitnodigen`} variant="tekst">
          Nog een organisatie uitnodigen
        </KnopLink>
      }
    >
      <Tabel
        bijschrift="Uitgenodigde ketenpartners"
        kolommen={[
          { kop: 'Organisatie', breedte: 'breed' },
          { kop: 'Toegang', breedte: 'midden' },
          { kop: 'Wat ziet deze organisatie nu', breedte: 'breed' },
        ]}
        rijen={deelnemers.map(({ oin, naam, privilege }) => ({
          sleutel: oin,
          cellen: [
            <span key="naam">
              <span className="text-body font-[650]">{naam}</span>
              <span className="block text-meta text-ink-2 tabular-nums">OIN {formatOin(oin)}</span>
            </span>,
            privilege === null ? 'Niet bekend' : PRIVILEGE_LABEL[privilege],
            privilege === null ? 'Niet bekend' : watZietDeze(privilege, aantallen),
          ],
        }))}
      />
    </Verzendbewijs>
  )
}
