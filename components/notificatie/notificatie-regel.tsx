import Link from 'next/link'
import { Tijd } from '#components/ui/tijd.tsx'
import { Zegel } from '#components/ui/zegel.tsx'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { hrefVanNotificatie, labelNotificatieType } from '#lib/domain/notificatie.ts'
import type { Notificatie } from '#lib/domain/notificatie-schema.ts'
import { VerwijderKnop } from './verwijder-knop.tsx'

type Props = Readonly<{ notificatie: Notificatie; onWeg: () => void }>

/** One event: its kind, the sentence, in which dossier and when. */
export function NotificatieRegel({ notificatie, onWeg }: Props) {
  const { notificatieId, samenwerkingId, samenwerkingNaam, tekst, titel, eventDatumTijd } = notificatie
  const soort = labelNotificatieType(notificatie)
  const zin = tekst === '' ? titel : tekst
  return (
    <li className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line px-4 py-3.5">
      <Zegel id={samenwerkingId} />
      <div className="min-w-0 flex-1 basis-64">
        <p className="text-meta text-ink-2">{soort}</p>
        <p>
          <Link href={hrefVanNotificatie(notificatie)} className="font-[650]">
            {zin}
          </Link>
        </p>
        <p className="text-meta text-ink-2">
          <Link href={`/samenwerkingen/${samenwerkingId}`} className="text-ink-2">
            {samenwerkingNaam ?? 'Samenwerking'}
          </Link>
          {` · ${samenwerkingId} · `}
          <Tijd iso={eventDatumTijd} tekst={formatDatumTijd(eventDatumTijd)} />
        </p>
      </div>
      <VerwijderKnop id={notificatieId} wat={`${soort}, ${zin}`} onWeg={onWeg} />
    </li>
  )
}
