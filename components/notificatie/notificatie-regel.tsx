import type { ReactNode } from 'react'
import { Kenmerk } from '#components/ui/kenmerk.tsx'
import { Link } from '#components/ui/link.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { Zegel } from '#components/ui/zegel.tsx'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { hrefVanNotificatie, labelNotificatieType, voluitVan } from '#lib/domain/notificatie.ts'
import type { Notificatie } from '#lib/domain/notificatie-schema.ts'
import { dossierNaast, zinVan } from '#lib/domain/notificatie-zin.ts'

type Props = Readonly<{
  notificatie: Notificatie
  gekozen: boolean
  /** In the list of one dossier its name says nothing new. */
  inDossier: boolean
  /** Who is aan zet, or how confidential the document is, where that is known. */
  teken: ReactNode
  onKies: (gekozen: boolean) => void
  onVraag: () => void
}>

/** One event: the sentence, its kind, in which dossier and when; beside it what was looked up. */
export function NotificatieRegel({ notificatie, gekozen, inDossier, teken, onKies, onVraag }: Props) {
  return (
    <li className="relative flex flex-wrap gap-x-3 border-b border-line px-3 py-2.5 print:flex-nowrap md:flex-nowrap md:gap-x-4">
      <input
        type="checkbox"
        checked={gekozen}
        aria-label={`Kiezen: ${voluitVan(notificatie)}`}
        className="niet-afdrukken order-2 mt-0.5 size-5 flex-none md:order-none"
        onChange={(event) => {
          onKies(event.currentTarget.checked)
        }}
      />
      {!inDossier && <Zegel id={notificatie.samenwerkingId} />}
      <div className="order-1 min-w-0 flex-1 md:order-none">
        <p>
          <Link href={hrefVanNotificatie(notificatie)} className="break-words">
            {zinVan(notificatie)}
          </Link>
        </p>
        <p className="met-punten text-meta text-ink-2">
          <span>{labelNotificatieType(notificatie)}</span> {!inDossier && <Waar notificatie={notificatie} />}
          <Tijd iso={notificatie.eventDatumTijd} tekst={formatDatumTijd(notificatie.eventDatumTijd)} />
        </p>
      </div>
      <div
        className={`order-3 flex basis-full items-center gap-x-3 print:basis-44 print:pl-0 md:order-none md:basis-80 md:items-start md:pl-0 ${inDossier ? '' : 'pl-13'}`}
      >
        <div className="min-w-0 flex-1">{teken}</div>
        <button
          type="button"
          className="min-h-8 flex-none text-meta text-ink-2 underline decoration-1 underline-offset-3 hover:decoration-2 md:min-h-6 md:px-2"
          onClick={onVraag}
        >
          <span className="sr-only">Notificatie verwijderen: {voluitVan(notificatie)}</span>
          <span aria-hidden="true">Verwijderen</span>
        </button>
      </div>
    </li>
  )
}

/** The dossier, by name where the sentence does not say it. */
function Waar({ notificatie }: Readonly<{ notificatie: Notificatie }>) {
  const { samenwerkingId } = notificatie
  const naam = dossierNaast(notificatie)
  const kenmerk = <Kenmerk id={samenwerkingId} />
  return (
    <>
      <Link href={`/samenwerkingen/${samenwerkingId}`} className="text-ink-2">
        {naam ?? kenmerk}
      </Link>{' '}
      {naam !== null && kenmerk}{' '}
    </>
  )
}
