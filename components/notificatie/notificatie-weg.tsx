import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { labelNotificatieType } from '#lib/domain/notificatie.ts'
import type { Notificatie } from '#lib/domain/notificatie-schema.ts'
import { zinVan } from '#lib/domain/notificatie-zin.ts'

type Props = Readonly<{
  notificatie: Notificatie
  /** The actieverzoek of a bericht that is gone; null when there is none to go to. */
  gesprekHref: string | null
  /** Name of the dossier; null when it is gone, or no longer ours to see. */
  dossierTitel: string | null
}>

/** A notificatie about what is no longer there: its own words stay readable. */
export function NotificatieWeg({ notificatie, gesprekHref, dossierTitel }: Props) {
  const { samenwerkingId, samenwerkingNaam, doorNaam, eventDatumTijd } = notificatie
  return (
    <>
      <Paginakop titel="Waar deze notificatie over gaat, is er niet meer" intro={waarom(dossierTitel !== null)} />
      <DefinitieLijst
        items={[
          { term: 'Soort', waarde: labelNotificatieType(notificatie) },
          { term: 'Wat er gebeurde', waarde: zinVan(notificatie) },
          ...(doorNaam === null ? [] : [{ term: 'Door', waarde: doorNaam }]),
          { term: 'Wanneer', waarde: <Tijd iso={eventDatumTijd} tekst={formatDatumTijd(eventDatumTijd)} /> },
          { term: 'Samenwerking', waarde: `${dossierTitel ?? samenwerkingNaam ?? 'Onbekend'} · ${samenwerkingId}` },
        ]}
      />
      <div className="mt-6">
        <KnoppenRij>
          {gesprekHref !== null && <KnopLink href={gesprekHref}>Naar het actieverzoek</KnopLink>}
          {gesprekHref === null && dossierTitel !== null && (
            <KnopLink href={`/samenwerkingen/${samenwerkingId}`}>Naar de samenwerking</KnopLink>
          )}
          <KnopLink href="/notificaties" variant="secundair">
            Naar de notificaties
          </KnopLink>
        </KnoppenRij>
      </div>
    </>
  )
}

function waarom(dossierBestaat: boolean): string {
  return dossierBestaat
    ? 'Het is verwijderd, of uw organisatie kan het niet meer zien.'
    : 'De samenwerking is beëindigd, of uw organisatie doet er niet meer aan mee.'
}
