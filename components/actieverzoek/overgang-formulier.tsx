'use client'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useFormulier } from '#components/formulier/use-formulier.ts'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { TekstVlak } from '#components/ui/tekst-vlak.tsx'
import { OVERGANGEN } from '#lib/domain/actieverzoek.ts'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { zetOvergang } from './actieverzoek-queries.ts'
import type { OvergangMetPagina } from './overgang-teksten.ts'

type Props = Readonly<{
  actieverzoekId: ActieverzoekId
  overgang: OvergangMetPagina
  hint: string
  gevaar: boolean
  terug: string
  daarna: string
  /** How it stands now, above the words. */
  stand: ReactNode
  /** What follows from it: on a telephone above the button. */
  gevolgen: ReactNode
}>

const TOELICHTING_MAX = 2000

/** The confirmation of a transition; what was typed stays when it fails. */
export function OvergangFormulier(props: Props) {
  const { actieverzoekId, overgang, hint, gevaar, terug, daarna, stand, gevolgen } = props
  const router = useRouter()
  const { knop, melding } = OVERGANGEN[overgang]
  const { onSubmit, fouten, foutVan, idVan, probleem, bezig } = useFormulier({
    naam: overgang,
    schema: async () => {
      const { ToelichtingMag, ToelichtingMoet } = await import('#lib/domain/actieverzoek-schema.ts')
      return melding === 'moet' ? ToelichtingMoet : ToelichtingMag
    },
    verstuur: (toelichting) => zetOvergang(actieverzoekId, overgang, toelichting),
    gelukt: () => {
      router.push(daarna)
      router.refresh()
    },
  })
  return (
    <Formulier onSubmit={onSubmit}>
      <Taakindeling
        paneel={gevolgen}
        voet={
          <KnoppenRij>
            <Knop variant={gevaar ? 'gevaar' : 'primair'} bezig={bezig}>
              {knop}
            </Knop>
            <KnopLink href={terug} variant={gevaar ? 'secundair' : 'tekst'}>
              Annuleren
            </KnopLink>
          </KnoppenRij>
        }
      >
        <FormulierKop fouten={fouten} idVan={idVan} probleem={probleem} />
        {stand}
        <TekstVlak
          id={idVan('toelichting')}
          name="toelichting"
          label="Toelichting"
          hint={hint}
          optioneel={melding !== 'moet'}
          max={TOELICHTING_MAX}
          fout={foutVan('toelichting')}
        />
      </Taakindeling>
    </Formulier>
  )
}
