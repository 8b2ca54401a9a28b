'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import type { Notificatie, NotificatieId } from '#lib/domain/notificatie-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { verwijderNotificatie } from './notificatie-queries.ts'

export type Mislukking = Readonly<{ notificatie: Notificatie; fout: Error }>
export type Uitkomst = Readonly<{ weg: readonly NotificatieId[]; mislukt: readonly Mislukking[] }>

/** Deletes one after the other and reads the list anew; what fails leaves the rest alone. */
export function useNotificatiesVerwijderen(klaar: (uitkomst: Uitkomst) => void) {
  const router = useRouter()
  return useMutation({
    mutationFn: verwijderAlle,
    onSuccess: (uitkomst) => {
      klaar(uitkomst)
      if (uitkomst.weg.length > 0) router.refresh()
    },
  })
}

async function verwijderAlle(notificaties: readonly Notificatie[]): Promise<Uitkomst> {
  const weg: NotificatieId[] = []
  const mislukt: Mislukking[] = []
  for (const notificatie of notificaties) {
    const fout = await probeer(notificatie.notificatieId)
    if (fout === null) weg.push(notificatie.notificatieId)
    else mislukt.push({ notificatie, fout })
  }
  return { weg, mislukt }
}

/** The failure, or null. What a colleague deleted first is gone all the same. */
async function probeer(id: NotificatieId): Promise<Error | null> {
  try {
    await verwijderNotificatie(id)
    return null
  } catch (fout) {
    if (fout instanceof ProblemError && fout.code === 'niet-gevonden') return null
    return fout instanceof Error ? fout : new Error(String(fout))
  }
}
