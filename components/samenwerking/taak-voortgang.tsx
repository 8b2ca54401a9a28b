'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { heeftWerk, isKlaar } from '#lib/domain/starten.ts'
import type { Taak } from '#lib/domain/starten-schema.ts'
import { haalTaak, voerTaakUit } from './starten-queries.ts'
import { TaakStappen } from './taak-stappen.tsx'

const VOLG_MS = 1500

/** Carries out a start step by step and shows how it goes; closing or reloading the page loses nothing. */
export function TaakVoortgang({ begin }: Readonly<{ begin: Taak }>) {
  const queryKey = ['taak', begin.taakId]
  const client = useQueryClient()
  const uitvoeren = useMutation({
    mutationFn: (opnieuw: number | undefined) => voerTaakUit(begin.taakId, opnieuw),
    onSuccess: (taak) => {
      client.setQueryData(queryKey, taak)
    },
  })
  const { isPending, isError, mutate } = uitvoeren
  const { data: taak } = useQuery({
    queryKey,
    queryFn: () => haalTaak(begin.taakId),
    initialData: begin,
    refetchInterval: ({ state }) =>
      isPending || state.data?.loopt || state.data?.stappen.some(({ staat }) => staat === 'bezig') ? VOLG_MS : false,
  })
  const wachtOpOns = heeftWerk(taak) && !taak.loopt && !isPending && !isError
  useEffect(() => {
    if (wachtOpOns) mutate(undefined)
  }, [wachtOpOns, mutate])
  return (
    <>
      <div role="status">
        <Paginakop {...kopVan(taak)} />
      </div>
      <ProbleemMelding fout={uitvoeren.error} />
      <TaakStappen taak={taak} bezig={isPending || taak.loopt} onOpnieuw={mutate} />
      <div className="mt-8">
        <KnoppenRij>
          {isError && (
            <Knop
              type="button"
              onClick={() => {
                mutate(undefined)
              }}
            >
              Verder gaan
            </Knop>
          )}
          <Vervolg taak={taak} />
        </KnoppenRij>
      </div>
    </>
  )
}

function kopVan(taak: Taak): { titel: string; intro: string } {
  if (isKlaar(taak)) {
    return { titel: 'De samenwerking is gestart', intro: 'Alles is gelukt. De ketenpartners zien het dossier nu.' }
  }
  if (taak.stappen.some(({ staat }) => staat === 'mislukt')) {
    const intro = 'Wat klaar is, blijft klaar. Probeer alleen opnieuw wat mislukte.'
    return { titel: 'Niet alles is gelukt', intro }
  }
  return {
    titel: 'De samenwerking wordt gestart',
    intro: 'U mag deze pagina verlaten of vernieuwen. Op dit adres gaat u verder.',
  }
}

function Vervolg({ taak: { samenwerkingId, stappen } }: Readonly<{ taak: Taak }>) {
  if (samenwerkingId !== null) return <KnopLink href={`/samenwerkingen/${samenwerkingId}`}>Naar het dossier</KnopLink>
  if (stappen[0]?.staat !== 'mislukt') return null
  return (
    <KnopLink href="/samenwerkingen/nieuw" variant="secundair">
      Gegevens wijzigen
    </KnopLink>
  )
}
