'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { Formulier } from '#components/formulier/formulier.tsx'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { OVERGANGEN } from '#lib/domain/actieverzoek.ts'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { zetOvergang } from './actieverzoek-queries.ts'

/** Goes at once: it harms nobody and tells the asker that someone is on it. */
export function BehandelenKnop({ actieverzoekId }: Readonly<{ actieverzoekId: ActieverzoekId }>) {
  const router = useRouter()
  const onderweg = useRef(false)
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => zetOvergang(actieverzoekId, 'behandeling', {}),
    onSuccess: () => {
      router.refresh()
    },
    onError: () => {
      onderweg.current = false
    },
  })
  const bezig = isPending || isSuccess
  return (
    <Formulier
      className="flex flex-col gap-y-3 [&>*]:justify-center"
      onSubmit={(event) => {
        event.preventDefault()
        if (onderweg.current) return
        onderweg.current = true
        mutate()
      }}
    >
      <Knop bezig={bezig}>{OVERGANGEN.behandeling.knop}</Knop>
      <ProbleemMelding fout={error} />
    </Formulier>
  )
}
