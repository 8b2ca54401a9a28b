'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { TraagMelding } from '#components/ui/traag-melding.tsx'
import type { Taak } from '#lib/domain/starten-schema.ts'
import { heeftWerk, isKlaar, magOpnieuw } from '#lib/domain/taak.ts'
import { taakQuery, voerTaakUit } from './taak-queries.ts'
import { TaakStappen } from './taak-stappen.tsx'

/** Carries out a start step by step and shows how it goes; closing or reloading the page loses nothing, but nothing goes on without it. */
export function TaakVoortgang({ begin }: Readonly<{ begin: Taak }>) {
  const client = useQueryClient()
  const query = taakQuery(begin)
  const { data: taak, error, refetch } = useQuery(query)
  const herhaling = useMutation({
    mutationFn: (opnieuw: number) => voerTaakUit(begin.taakId, opnieuw),
    onSuccess: (nieuw) => {
      client.setQueryData(query.queryKey, nieuw)
    },
  })
  const bezig = herhaling.isPending || taak.loopt || (heeftWerk(taak) && error === null)
  return (
    <>
      <div role="status">
        <Paginakop {...kopVan(taak)} />
      </div>
      <ProbleemMelding vanzelf fout={error ?? herhaling.error} />
      <TaakStappen taak={taak} bezig={bezig} onOpnieuw={herhaling.mutate} />
      {bezig && <TraagMelding key={taak.stappen.filter(({ staat }) => staat === 'gelukt').length} />}
      <div className="mt-8">
        <KnoppenRij>
          {error !== null && (
            <Knop type="button" onClick={() => void refetch()}>
              Verder gaan
            </Knop>
          )}
          {!bezig && <Vervolg taak={taak} />}
        </KnoppenRij>
      </div>
    </>
  )
}

function kopVan(taak: Taak): { titel: string; intro: string } {
  if (isKlaar(taak)) {
    const metPartners = taak.stappen.some(({ soort }) => soort === 'uitnodigen')
    const intro = `Alles is gelukt.${metPartners ? ' De ketenpartners zien het dossier nu.' : ''}`
    return { titel: 'De samenwerking is gestart', intro }
  }
  if (taak.stappen.some(({ staat }) => staat === 'onzeker')) {
    const intro = 'Wat klaar is, blijft klaar. Probeer alleen opnieuw wat niet klaar is.'
    return { titel: 'Niet zeker of alles is gelukt', intro }
  }
  if (taak.stappen.some(magOpnieuw)) {
    const intro = 'Wat klaar is, blijft klaar. Probeer alleen opnieuw wat mislukte.'
    return { titel: 'Niet alles is gelukt', intro }
  }
  if (!heeftWerk(taak) && !taak.loopt) {
    const intro = 'Het DSO laadt de documenten nog. Daar hoeft u niet op te wachten.'
    return { titel: 'De samenwerking is gestart', intro }
  }
  return {
    titel: 'De samenwerking wordt gestart',
    intro: 'Blijf op deze pagina tot alles klaar is. Sluit u haar toch, dan gaat u later op dit adres verder.',
  }
}

function Vervolg({ taak }: Readonly<{ taak: Taak }>) {
  const { samenwerkingId, stappen } = taak
  if (heeftWerk(taak)) return null
  if (samenwerkingId !== null) return <KnopLink href={`/samenwerkingen/${samenwerkingId}`}>Naar het dossier</KnopLink>
  if (stappen[0] === undefined || !magOpnieuw(stappen[0])) return null
  return (
    <KnopLink href="/samenwerkingen/nieuw" variant="secundair">
      Gegevens wijzigen
    </KnopLink>
  )
}
