'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useHandeling } from '#components/formulier/use-handeling.ts'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { OVERGANGEN } from '#lib/domain/actieverzoek.ts'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { zetOvergang } from './actieverzoek-queries.ts'
import { PLEK_VAN_ACTIES } from './volgende-stap.ts'

/** Goes at once: it harms nobody and tells the asker that someone is on it. */
export function BehandelenKnop({ actieverzoekId }: Readonly<{ actieverzoekId: ActieverzoekId }>) {
  const router = useRouter()
  const gelukt = useRef(false)
  useEffect(
    () => () => {
      // The button goes with what it did: on to what comes next, as it stands then. Who went elsewhere meanwhile stays there.
      if (gelukt.current && document.activeElement === document.body)
        document.querySelector<HTMLElement>(`#${PLEK_VAN_ACTIES} > h3`)?.focus()
    },
    [],
  )
  const { stuur, bezig, fout } = useHandeling({
    doe: () => zetOvergang(actieverzoekId, 'behandeling', {}),
    gelukt: () => {
      gelukt.current = true
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
