'use client'
import { useEffect, useRef } from 'react'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useFormulier } from '#components/formulier/use-formulier.ts'
import { Knop } from '#components/ui/knop.tsx'
import { TekstVlak } from '#components/ui/tekst-vlak.tsx'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { BERICHT_MAX } from '#lib/domain/bericht.ts'
import type { Bericht } from '#lib/domain/bericht-schema.ts'
import { verstuurBericht } from './bericht-queries.ts'

type Props = Readonly<{
  actieverzoekId: ActieverzoekId
  organisatie: string
  /** The next one in a conversation: the cursor stays where the user was typing. */
  vervolg: boolean
  gelukt: (bericht: Bericht) => void
}>

export function BerichtFormulier({ actieverzoekId, organisatie, vervolg, gelukt }: Props) {
  const vlak = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (vervolg) vlak.current?.focus()
  }, [vervolg])
  const { onSubmit, fouten, foutVan, idVan, probleem, bezig } = useFormulier({
    naam: 'bericht',
    schema: () => import('#lib/domain/bericht-schema.ts').then((schema) => schema.BerichtInvoer),
    verstuur: (invoer, key) => verstuurBericht(actieverzoekId, invoer, key),
    gelukt,
  })
  return (
    <Formulier onSubmit={onSubmit} className="mt-6 leesbreedte space-y-4">
      <FormulierKop fouten={fouten} idVan={idVan} probleem={probleem} />
      <TekstVlak
        ref={vlak}
        id={idVan('bericht')}
        name="bericht"
        label={`Uw bericht aan ${organisatie}`}
        hint={`Dit bericht leest alleen ${organisatie}.`}
        rows={3}
        max={BERICHT_MAX}
        fout={foutVan('bericht')}
      />
      <Knop variant="secundair" bezig={bezig}>
        Bericht versturen
      </Knop>
    </Formulier>
  )
}
