'use client'
import { useState } from 'react'
import type { Notificatie, NotificatieId } from '#lib/domain/notificatie-schema.ts'
import { useNotificatiesVerwijderen, type Mislukking } from './use-notificaties-verwijderen.ts'

const LEEG: ReadonlySet<NotificatieId> = new Set()

/** What is chosen, what is asked, and what became of it. */
export function useNotificatieLijst(notificaties: readonly Notificatie[]) {
  const [weg, setWeg] = useState(LEEG)
  const [gekozen, setGekozen] = useState(LEEG)
  const [mislukt, setMislukt] = useState<readonly Mislukking[]>([])
  const [gevraagd, setGevraagd] = useState<readonly Notificatie[]>([])
  // The window is made when it is first needed: until then it is only weight.
  const [venster, setVenster] = useState<'nog-niet' | 'open' | 'dicht'>('nog-niet')
  const over = notificaties.filter(({ notificatieId }) => !weg.has(notificatieId))
  const keuze = over.filter(({ notificatieId }) => gekozen.has(notificatieId))

  const { mutate, isPending } = useNotificatiesVerwijderen((uitkomst) => {
    setWeg((eerder) => new Set([...eerder, ...uitkomst.weg]))
    setGekozen(new Set(uitkomst.mislukt.map(({ notificatie }) => notificatie.notificatieId)))
    setMislukt(uitkomst.mislukt)
    setVenster('dicht')
  })

  return {
    ...{ over, keuze, mislukt, gevraagd, venster, isPending },
    aantalWeg: weg.size,
    isGekozen: ({ notificatieId }: Notificatie) => gekozen.has(notificatieId),
    kies: (items: readonly Notificatie[], aan: boolean) => {
      const ids = new Set(items.map(({ notificatieId }) => notificatieId))
      setGekozen((nu) => (aan ? new Set([...nu, ...ids]) : new Set([...nu].filter((id) => !ids.has(id)))))
    },
    vraag: (items: readonly Notificatie[]) => {
      setGevraagd(items)
      setMislukt([])
      setVenster('open')
    },
    bevestig: () => {
      if (!isPending) mutate(gevraagd)
    },
    sluit: () => {
      setVenster('dicht')
    },
  }
}
