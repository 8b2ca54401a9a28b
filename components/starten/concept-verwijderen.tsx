'use client'
import { useRouter } from 'next/navigation'
import { useHandeling } from '#components/formulier/use-handeling.ts'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { schrift } from './concept-schrift.ts'

/** Throws the draft away; the page then begins empty. */
export function ConceptVerwijderen() {
  const router = useRouter()
  const { stuur, bezig, fout } = useHandeling({
    doe: () => schrift.verwijder(),
    gelukt: () => {
      router.push('/samenwerkingen/nieuw')
      router.refresh()
    },
  })
  return (
    <>
      <ProbleemMelding fout={fout} />
      <Knop
        type="button"
        variant="tekst"
        bezig={bezig}
        onClick={() => {
          stuur()
        }}
      >
        Concept verwijderen
      </Knop>
    </>
  )
}
