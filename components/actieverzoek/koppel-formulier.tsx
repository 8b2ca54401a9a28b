'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useFormulier } from '#components/formulier/use-formulier.ts'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { koppelDocumenten } from './actieverzoek-queries.ts'
import { DocumentKeuzeLater } from './document-keuze-later.tsx'
import { KoppelGevolgen } from './koppel-gevolgen.tsx'
import { KoppelToevoegen } from './koppel-toevoegen.tsx'
import { NietZichtbaar } from './niet-zichtbaar.tsx'

type Props = Readonly<{
  samenwerking: Pick<Samenwerking, 'samenwerkingId' | 'acties'>
  actieverzoek: Actieverzoek
  wederpartij: Deelnemer | null
  /** Chosen already. */
  begin: readonly Document[]
}>

/** Puts documents of the dossier with a question that already runs. */
export function KoppelFormulier({ samenwerking, actieverzoek, wederpartij, begin }: Props) {
  const router = useRouter()
  const [documenten, setDocumenten] = useState(begin)
  const terug = hrefVanActieverzoek(actieverzoek)
  const { onSubmit, fouten, foutVan, idVan, probleem, bezig } = useFormulier({
    naam: 'koppelen',
    schema: () => import('#lib/domain/actieverzoek-schema.ts').then(({ DocumentKoppeling }) => DocumentKoppeling),
    lees: (gegevens) => ({ documentIds: gegevens.getAll('documenten') }),
    verstuur: (koppeling, key) => koppelDocumenten(actieverzoek.actieverzoekId, koppeling, key),
    gelukt: () => {
      router.push(`${terug}?gedaan=gekoppeld`)
      router.refresh()
    },
  })
  return (
    <Taakindeling paneel={<KoppelGevolgen documenten={documenten} wederpartij={wederpartij} />}>
      <FormulierKop fouten={fouten} idVan={idVan} probleem={probleem} />
      <Formulier onSubmit={onSubmit} className="space-y-6">
        <DocumentKeuzeLater
          open
          id={idVan('documentIds')}
          titel="Documenten uit dit dossier"
          fout={foutVan('documentIds')}
          samenwerkingId={actieverzoek.samenwerkingId}
          zonder={actieverzoek.documenten.map(({ documentId }) => documentId)}
          gekozen={documenten}
          onWijzig={setDocumenten}
        />
        <KoppelToevoegen samenwerking={samenwerking} voor={actieverzoek} />
        <div role="status" className="lg:hidden">
          <NietZichtbaar documenten={documenten} wederpartij={wederpartij} />
        </div>
        <KnoppenRij>
          <Knop bezig={bezig}>Koppelen</Knop>
          <KnopLink href={terug} variant="tekst">
            Annuleren
          </KnopLink>
        </KnoppenRij>
      </Formulier>
    </Taakindeling>
  )
}
