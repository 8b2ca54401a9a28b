'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { OVERGANGEN } from '#lib/domain/actieverzoek.ts'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { zetOvergang } from './actieverzoek-queries.ts'

/** Goes at once: it harms nobody and tells the asker that someone is on it. */
export function BehandelenKnop({ actieverzoekId }: Readonly<{ actieverzoekId: ActieverzoekId }>) {
  const router = useRouter()
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => zetOvergang(actieverzoekId, 'behandeling', {}),
    onSuccess: () => {
      router.refresh()
    },
  })
  const bezig = isPending || isSuccess
  return (
    <>
      <Knop
        type="button"
        bezig={bezig}
        onClick={() => {
          if (!bezig) mutate()
        }}
      >
        {OVERGANGEN.behandeling.knop}
      </Knop>
      <div className="order-last basis-full empty:hidden">
        <ProbleemMelding fout={error} />
      </div>
    </>
  )
}
