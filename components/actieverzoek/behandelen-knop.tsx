'use client'
import { useRouter } from 'next/navigation'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useHandeling } from '#components/formulier/use-handeling.ts'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { OVERGANGEN } from '#lib/domain/actieverzoek.ts'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { zetOvergang } from './actieverzoek-queries.ts'

/** Goes at once: it harms nobody and tells the asker that someone is on it. */
export function BehandelenKnop({ actieverzoekId }: Readonly<{ actieverzoekId: ActieverzoekId }>) {
  const router = useRouter()
  const { stuur, bezig, fout } = useHandeling({
    doe: () => zetOvergang(actieverzoekId, 'behandeling', {}),
    gelukt: () => {
      router.refresh()
    },
  })
  return (
    <Formulier
      className="flex flex-col gap-y-3 [&>*]:justify-center"
      onSubmit={(event) => {
        event.preventDefault()
        stuur()
      }}
    >
      <Knop bezig={bezig}>{OVERGANGEN.behandeling.knop}</Knop>
      <ProbleemMelding fout={fout} />
    </Formulier>
  )
}
