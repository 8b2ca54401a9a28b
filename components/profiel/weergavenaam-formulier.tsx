'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useFormulier } from '#components/formulier/use-formulier.ts'
import { Alert } from '#components/ui/alert.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import { laadWeergavenaam, zetWeergavenaam } from './profiel-queries.ts'

/** The one thing a user tells about themselves. `huidig` is empty until a name was chosen. */
export function WeergavenaamFormulier({ huidig }: Readonly<{ huidig: string }>) {
  const [bewaard, setBewaard] = useState<{ naam: string; keer: number } | null>(null)
  return (
    <div className="leesbreedte">
      {bewaard !== null && (
        <Alert soort="goed" titel="Uw weergavenaam is bewaard" rol="status">
          <p>U staat nu boven aan de pagina als {bewaard.naam}.</p>
        </Alert>
      )}
      {/* A form that was sent stays busy: after each name there is a new one. */}
      <Invoer
        key={bewaard?.keer ?? 0}
        huidig={bewaard?.naam ?? huidig}
        onBewaard={(naam) => {
          setBewaard({ naam, keer: (bewaard?.keer ?? 0) + 1 })
        }}
      />
    </div>
  )
}

type InvoerProps = Readonly<{ huidig: string; onBewaard: (naam: string) => void }>

function Invoer({ huidig, onBewaard }: InvoerProps) {
  const router = useRouter()
  const formulier = useFormulier({
    naam: 'profiel',
    schema: laadWeergavenaam,
    verstuur: zetWeergavenaam,
    gelukt: ({ weergaveNaam }) => {
      onBewaard(weergaveNaam)
      router.refresh()
    },
  })
  return (
    <>
      <FormulierKop {...formulier} />
      <Formulier onSubmit={formulier.onSubmit} className="mt-6 space-y-6">
        <TekstInvoer
          id={formulier.idVan('weergaveNaam')}
          name="weergaveNaam"
          label="Weergavenaam (zelf opgegeven)"
          hint="Ten hoogste 60 tekens. Alleen u ziet deze naam, boven aan elke pagina. Hij gaat nooit naar het DSO."
          defaultValue={huidig}
          autoComplete="name"
          fout={formulier.foutVan('weergaveNaam')}
        />
        <Knop bezig={formulier.bezig}>Weergavenaam bewaren</Knop>
      </Formulier>
    </>
  )
}
