'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import type { NotificatieId } from '#lib/domain/notificatie-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { verwijderNotificatie } from './notificatie-queries.ts'

/** Deletes and reads the list anew. What a colleague deleted first is gone all the same. */
export function useNotificatieVerwijderen(weg: () => void) {
  const router = useRouter()
  return useMutation({
    mutationFn: async (id: NotificatieId) => {
      await verwijderNotificatie(id).catch((fout: unknown) => {
        if (!(fout instanceof ProblemError) || fout.code !== 'niet-gevonden') throw fout
      })
    },
    onSuccess: () => {
      weg()
      router.refresh()
    },
  })
}
