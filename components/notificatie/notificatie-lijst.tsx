'use client'
import { useEffect, useRef, useState } from 'react'
import type { Notificatie, NotificatieId } from '#lib/domain/notificatie-schema.ts'
import { NotificatieRegel } from './notificatie-regel.tsx'

/** What happened, newest first. A deleted one leaves at once; the next reading of the page confirms it. */
export function NotificatieLijst({ notificaties }: Readonly<{ notificaties: readonly Notificatie[] }>) {
  const [weg, setWeg] = useState<ReadonlySet<NotificatieId>>(new Set())
  const lijst = useRef<HTMLDivElement>(null)
  // Only when the window that asked is gone: while it is open, nothing outside it can have the focus.
  useEffect(() => {
    if (weg.size > 0) lijst.current?.focus()
  }, [weg])
  return (
    <div ref={lijst} tabIndex={-1} className="focus:outline-none">
      <p role="status" className="sr-only">
        {weg.size > 0 &&
          (weg.size === 1 ? 'De notificatie is verwijderd.' : `${weg.size} notificaties zijn verwijderd.`)}
      </p>
      <ul className="border-t-2 border-ink bg-sheet">
        {notificaties
          .filter(({ notificatieId }) => !weg.has(notificatieId))
          .map((notificatie) => (
            <NotificatieRegel
              key={notificatie.notificatieId}
              notificatie={notificatie}
              onWeg={() => {
                setWeg((eerder) => new Set([...eerder, notificatie.notificatieId]))
              }}
            />
          ))}
      </ul>
    </div>
  )
}
