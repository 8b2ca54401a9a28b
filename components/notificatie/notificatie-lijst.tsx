'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import { Knop } from '#components/ui/knop.tsx'
import { groepeer, type NotificatieGroep } from '#lib/domain/notificatie.ts'
import type { Notificatie } from '#lib/domain/notificatie-schema.ts'
import { NotificatieRegel } from './notificatie-regel.tsx'
import type { Tekens } from './notificatie-tekens.tsx'
import { useNotificatieLijst } from './use-notificatie-lijst.ts'
import { VerwijderUitkomstLater } from './verwijder-uitkomst-later.tsx'
import { VerwijderVenster } from './verwijder-venster.tsx'

type Props = Readonly<{ notificaties: readonly Notificatie[]; tekens: Tekens; inDossier?: boolean }>

/** What happened, newest first. A deleted one leaves at once; the next reading of the page confirms it. */
export function NotificatieLijst({ notificaties, tekens, inDossier = false }: Props) {
  const stand = useNotificatieLijst(notificaties)
  const { over, keuze, mislukt, gevraagd, venster, isPending, aantalWeg } = stand
  const lijst = useRef<HTMLDivElement>(null)
  // Only when the window that asked is gone: while it is open, nothing outside it can have the focus.
  useEffect(() => {
    if (aantalWeg > 0) lijst.current?.focus()
  }, [aantalWeg])
  const regel = (notificatie: Notificatie) => (
    <NotificatieRegel
      key={notificatie.notificatieId}
      notificatie={notificatie}
      inDossier={inDossier}
      teken={tekens.rij[notificatie.notificatieId]}
      gekozen={stand.isGekozen(notificatie)}
      onKies={(aan) => {
        stand.kies([notificatie], aan)
      }}
      onVraag={() => {
        stand.vraag([notificatie])
      }}
    />
  )
  return (
    <div ref={lijst} tabIndex={-1} className="focus:outline-none">
      <p role="status" className="sr-only">
        {aantalWeg > 0 &&
          (aantalWeg === 1 ? 'De notificatie is verwijderd.' : `${aantalWeg} notificaties zijn verwijderd.`)}
      </p>
      <VerwijderUitkomstLater aantal={gevraagd.length} mislukt={mislukt} />
      <Keuzebalk
        over={over}
        keuze={keuze}
        onAlle={(aan) => {
          stand.kies(over, aan)
        }}
        onVerwijder={() => {
          stand.vraag(keuze)
        }}
      />
      <ul className="border-t-2 border-ink bg-sheet">
        {groepeer(over).map((groep) => (
          <Groep key={groep.sleutel} {...{ groep, inDossier, regel }} teken={tekens.groep[groep.sleutel]} />
        ))}
      </ul>
      {venster !== 'nog-niet' && (
        <VerwijderVenster
          open={venster === 'open'}
          notificaties={gevraagd}
          bezig={isPending}
          onBevestig={stand.bevestig}
          onSluit={stand.sluit}
        />
      )}
    </div>
  )
}

type GroepProps = Readonly<{
  groep: NotificatieGroep
  inDossier: boolean
  teken: ReactNode
  regel: (notificatie: Notificatie) => ReactNode
}>

/** Its sign stands in the column of those of the rows. On paper it is open. */
function Groep({ groep: { titel, items }, inDossier, teken, regel }: GroepProps) {
  if (titel === null) return items.map(regel)
  return (
    <li className="border-b border-line">
      <details className="print:[&::details-content]:[content-visibility:visible]">
        <summary className="relative min-h-11 cursor-pointer overflow-hidden py-3.5 pr-3 pl-4">
          <span className="font-[650]">{titel}</span>
          {!inDossier && (
            <span className="text-meta text-ink-2"> · {items[0]?.samenwerkingNaam ?? items[0]?.samenwerkingId}</span>
          )}
          <span className="block md:float-right md:w-80">{teken}</span>
        </summary>
        <ul className="border-t border-line pl-4 md:pl-8">{items.map(regel)}</ul>
      </details>
    </li>
  )
}

type KeuzeProps = Readonly<{
  over: readonly Notificatie[]
  keuze: readonly Notificatie[]
  onAlle: (aan: boolean) => void
  onVerwijder: () => void
}>

/** All of this page, and the act on what is chosen: only there when there is something to do. */
function Keuzebalk({ over, keuze, onAlle, onVerwijder }: KeuzeProps) {
  if (over.length < 2) return null
  return (
    <div className="niet-afdrukken flex min-h-14 flex-wrap items-center gap-x-6 gap-y-1 px-3 pb-2">
      <label className="flex min-h-11 items-center gap-4">
        <input
          type="checkbox"
          checked={keuze.length === over.length}
          className="size-5 flex-none"
          onChange={(event) => {
            onAlle(event.currentTarget.checked)
          }}
        />
        Alle {over.length} op deze pagina
      </label>
      {keuze.length > 0 && (
        <Knop type="button" variant="gevaar" onClick={onVerwijder}>
          {keuze.length === 1 ? '1 notificatie verwijderen' : `${keuze.length} notificaties verwijderen`}
        </Knop>
      )}
    </div>
  )
}
