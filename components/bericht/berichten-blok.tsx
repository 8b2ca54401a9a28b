'use client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Knop } from '#components/ui/knop.tsx'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { Bericht } from '#lib/domain/bericht-schema.ts'
import { BerichtFormulier } from './bericht-formulier.tsx'
import { BerichtLijst } from './bericht-lijst.tsx'
import { berichtQueries } from './bericht-queries.ts'

type Props = Readonly<{
  verzoek: Pick<Actieverzoek, 'samenwerkingId' | 'actieverzoekId'>
  organisatie: string
  magVersturen: boolean
}>

/** The conversation of one actieverzoek, kept up to date while the page is open. */
export function BerichtenBlok({ verzoek, organisatie, magVersturen }: Props) {
  const { actieverzoekId } = verzoek
  const query = berichtQueries.vanActieverzoek(actieverzoekId)
  const { data, isPending, isError, refetch } = useQuery(query)
  const client = useQueryClient()
  const [verstuurd, setVerstuurd] = useState(0)

  function voegToe(bericht: Bericht): void {
    client.setQueryData(query.queryKey, (oud) => [...(oud ?? []), bericht])
    void client.invalidateQueries({ queryKey: query.queryKey })
    setVerstuurd(verstuurd + 1)
  }

  return (
    <>
      {isError && <Mislukt heeftOude={data !== undefined} opnieuw={() => void refetch()} />}
      {isPending && <p className="text-ink-2">De berichten worden opgehaald.</p>}
      {data !== undefined && <BerichtLijst verzoek={verzoek} berichten={data} />}
      {magVersturen ? (
        <BerichtFormulier
          key={verstuurd}
          actieverzoekId={actieverzoekId}
          organisatie={organisatie}
          vervolg={verstuurd > 0}
          gelukt={voegToe}
        />
      ) : (
        <p className="mt-4 text-meta text-ink-2">Bij dit actieverzoek kan geen bericht meer bij.</p>
      )}
    </>
  )
}

function Mislukt({ heeftOude, opnieuw }: Readonly<{ heeftOude: boolean; opnieuw: () => void }>) {
  return (
    <div className="mb-4">
      <Alert
        soort="letop"
        titel={heeftOude ? 'Nieuwe berichten zijn niet opgehaald' : 'De berichten zijn niet opgehaald'}
      >
        <Knop type="button" variant="tekst" onClick={opnieuw}>
          Opnieuw proberen
        </Knop>
      </Alert>
    </div>
  )
}
