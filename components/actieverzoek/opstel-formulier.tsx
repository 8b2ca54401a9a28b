'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { useFormulier } from '#components/formulier/use-formulier.ts'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { stelActieverzoekOp } from './actieverzoek-queries.ts'
import { NietZichtbaar } from './niet-zichtbaar.tsx'
import { OpstelVelden } from './opstel-velden.tsx'
import { OpstelGevolgen } from './opstel-gevolgen.tsx'
import { leesOpstelling } from './opstelling.ts'

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  ontvangers: readonly Deelnemer[]
  documenten: readonly Document[]
  /** Said when there are more documents than are shown. */
  meerDocumenten: string | null
  terug: string
}>

/** A question to one other deelnemer, and beside it what follows from sending it. */
export function OpstelFormulier({ samenwerkingId, ontvangers, documenten, meerDocumenten, terug }: Props) {
  const router = useRouter()
  const [keuze, setKeuze] = useState<{ oin: unknown; documentIds: readonly unknown[] }>({ oin: null, documentIds: [] })
  const { onSubmit, fouten, foutVan, idVan, probleem, bezig } = useFormulier({
    naam: 'actieverzoek',
    schema: () => import('./opstel-invoer.ts').then(({ OpstelInvoer }) => OpstelInvoer),
    lees: leesOpstelling,
    verstuur: (opstelling, key) => stelActieverzoekOp(samenwerkingId, opstelling, key),
    gelukt: (actieverzoek) => {
      router.push(`${hrefVanActieverzoek(actieverzoek)}/bewijs`)
      router.refresh()
    },
  })
  const ontvanger = ontvangers.find(({ oin }) => oin === keuze.oin) ?? null
  const gekozen = documenten.filter(({ documentId }) => keuze.documentIds.includes(documentId))
  return (
    <Taakindeling paneel={<OpstelGevolgen ontvanger={ontvanger} documenten={gekozen} />}>
      <FormulierKop fouten={fouten} idVan={idVan} probleem={probleem} />
      <form
        noValidate
        onSubmit={onSubmit}
        onChange={(event) => {
          const gegevens = new FormData(event.currentTarget)
          setKeuze({ oin: gegevens.get('ontvanger'), documentIds: gegevens.getAll('documenten') })
        }}
        className="space-y-6"
      >
        <OpstelVelden
          ontvangers={ontvangers}
          documenten={documenten}
          meerDocumenten={meerDocumenten}
          idVan={idVan}
          foutVan={foutVan}
        />
        {/* On a narrow screen the panel stands below the button: what matters before sending stands above it too. */}
        <div role="status" className="lg:hidden">
          <NietZichtbaar documenten={gekozen} wederpartij={ontvanger} />
        </div>
        <KnoppenRij>
          <Knop bezig={bezig}>Actieverzoek versturen</Knop>
          <KnopLink href={terug} variant="tekst">
            Annuleren
          </KnopLink>
        </KnoppenRij>
      </form>
    </Taakindeling>
  )
}
