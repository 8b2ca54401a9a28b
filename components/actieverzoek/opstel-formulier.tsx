'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useFormulier } from '#components/formulier/use-formulier.ts'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { DocumentKeuzeLater } from './document-keuze-later.tsx'
import { OpstelGevolgen } from './opstel-gevolgen.tsx'
import { OpstelVelden, type Begin } from './opstel-velden.tsx'
import { leesOpstelling } from './opstelling.ts'
import { useVerzending } from './use-verzending.ts'
import { haalVerzendingUitslag, VerzendingUitslagLater } from './verzending-uitslag-later.tsx'
import { hrefVanBewijs, type VerzendingVan } from './verzending.ts'

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  ontvangers: readonly Deelnemer[]
  /** What another actieverzoek brings along. */
  begin: Begin
  terug: string
}>

/** A question to one or more other deelnemers, and beside it what follows from sending it. */
export function OpstelFormulier({ samenwerkingId, ontvangers, begin, terug }: Props) {
  const router = useRouter()
  const [keuze, setKeuze] = useState<Keuze>({ oins: begin.ontvangers, dag: '' })
  const [documenten, setDocumenten] = useState<readonly Document[]>(begin.documenten)
  useEffect(() => void haalVerzendingUitslag(), [])
  const { verstuur, deels, opnieuw, onderweg } = useVerzending(samenwerkingId, naarBewijs)
  const { onSubmit, fouten, foutVan, idVan, probleem, bezig } = useFormulier({
    naam: 'actieverzoek',
    schema: () => import('./opstel-invoer.ts').then(({ OpstelInvoer }) => OpstelInvoer),
    lees: leesOpstelling,
    verstuur,
    gelukt: naarBewijs,
  })

  function naarBewijs({ verstuurd, gelukt }: VerzendingVan): void {
    if (!gelukt) return
    router.push(hrefVanBewijs(verstuurd))
    router.refresh()
  }

  if (deels !== null) {
    return <VerzendingUitslagLater {...{ uitslagen: deels, ontvangers, terug, opnieuw }} bezig={onderweg} />
  }
  const gekozen = ontvangers.filter(({ oin }) => keuze.oins.includes(oin))
  return (
    <Formulier
      onSubmit={onSubmit}
      onChange={(event) => {
        setKeuze(leesKeuze(new FormData(event.currentTarget)))
      }}
    >
      <Taakindeling
        paneel={<OpstelGevolgen ontvangers={gekozen} documenten={documenten} dag={keuze.dag} />}
        voet={
          <KnoppenRij>
            <Knop bezig={bezig}>Actieverzoek versturen</Knop>
            <KnopLink href={terug} variant="tekst">
              Annuleren
            </KnopLink>
          </KnoppenRij>
        }
      >
        <FormulierKop fouten={fouten} idVan={idVan} probleem={probleem} />
        <OpstelVelden ontvangers={ontvangers} begin={begin} idVan={idVan} foutVan={foutVan} />
        <DocumentKeuzeLater
          id={idVan('documenten')}
          titel="Documenten erbij (niet verplicht)"
          fout={foutVan('documenten')}
          samenwerkingId={samenwerkingId}
          gekozen={documenten}
          onWijzig={setDocumenten}
        />
      </Taakindeling>
    </Formulier>
  )
}

type Keuze = Readonly<{ oins: readonly unknown[]; dag: string }>

/** `dag` only when it becomes part of the question. */
function leesKeuze(gegevens: FormData): Keuze {
  const { ontvangers, reactieGewenst, regelErbij } = leesOpstelling(gegevens)
  return { oins: ontvangers, dag: regelErbij && typeof reactieGewenst === 'string' ? reactieGewenst : '' }
}
