import Link from 'next/link'
import { Kenmerk } from '#components/ui/kenmerk.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { Zegel } from '#components/ui/zegel.tsx'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { hrefVanNotificatie, labelNotificatieType, zinVan } from '#lib/domain/notificatie.ts'
import type { Notificatie } from '#lib/domain/notificatie-schema.ts'

type Props = Readonly<{
  notificatie: Notificatie
  gekozen: boolean
  /** In the list of one dossier its name says nothing new. */
  inDossier: boolean
  onKies: (gekozen: boolean) => void
  onVraag: () => void
}>

/** One event: its kind, the sentence, in which dossier and when. Links are not fetched ahead: a page holds many. */
export function NotificatieRegel({ notificatie, gekozen, inDossier, onKies, onVraag }: Props) {
  const { samenwerkingId, samenwerkingNaam, eventDatumTijd } = notificatie
  const soort = labelNotificatieType(notificatie)
  const zin = zinVan(notificatie)
  return (
    <li className="flex flex-wrap gap-x-3 border-b border-line px-3 py-3 md:gap-x-4">
      <input
        type="checkbox"
        checked={gekozen}
        aria-label={`Kiezen: ${soort}, ${zin}`}
        className="niet-afdrukken order-2 mt-0.5 size-5 flex-none accent-action md:order-none"
        onChange={(event) => {
          onKies(event.currentTarget.checked)
        }}
      />
      {!inDossier && <Zegel id={samenwerkingId} />}
      <div className="order-1 min-w-0 flex-1 md:order-none">
        <p className="text-meta text-ink-2">{soort}</p>
        <p>
          <Link href={hrefVanNotificatie(notificatie)} prefetch={false} className="break-words">
            {zin}
          </Link>
        </p>
        <p className="text-meta text-ink-2">
          {!inDossier && (
            <>
              <Link href={`/samenwerkingen/${samenwerkingId}`} prefetch={false} className="text-ink-2">
                {samenwerkingNaam ?? 'Samenwerking'}
              </Link>
              {' · '}
              <Kenmerk id={samenwerkingId} />
              {' · '}
            </>
          )}
          <Tijd iso={eventDatumTijd} tekst={formatDatumTijd(eventDatumTijd)} />
        </p>
      </div>
      <div
        className={`order-3 -mb-3 basis-full md:order-none md:my-auto md:basis-auto md:pl-0 ${inDossier ? '' : 'pl-13'}`}
      >
        <Knop type="button" variant="tekst" onClick={onVraag}>
          <span className="text-meta font-normal text-ink-2">
            Notificatie verwijderen<span className="sr-only">: {`${soort}, ${zin}`}</span>
          </span>
        </Knop>
      </div>
    </li>
  )
}
