'use client'
import { useRouter } from 'next/navigation'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useFormulier } from '#components/formulier/use-formulier.ts'
import { KeuzeGroep } from '#components/ui/keuze-groep.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { labelActieverzoekStatus, wederpartijVan } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { hrefVanDocument } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { koppelDocument } from './actieverzoek-queries.ts'

type Props = Readonly<{ document: Document; actieverzoeken: readonly Actieverzoek[] }>

/** Puts a document that is in the dossier with one running question. */
export function DocumentKoppelen({ document, actieverzoeken }: Props) {
  const router = useRouter()
  const terug = hrefVanDocument(document)
  const formulier = useFormulier({
    naam: 'koppelen',
    schema: () => import('#lib/domain/koppeling-schema.ts').then((schema) => schema.KoppelKeuze),
    verstuur: ({ actieverzoekId }, key) => koppelDocument(actieverzoekId, document.documentId, key),
    gelukt: () => {
      router.push(`${terug}?gedaan=gekoppeld`)
      router.refresh()
    },
  })
  return (
    <Formulier onSubmit={formulier.onSubmit} className="space-y-6">
      <FormulierKop {...formulier} />
      <KeuzeGroep
        id={formulier.idVan('actieverzoekId')}
        name="actieverzoekId"
        legenda="Bij welk actieverzoek hoort dit document?"
        hint={
          document.vertrouwelijkheid === 'SV'
            ? 'Dit document is strikt vertrouwelijk. De ander ziet het alleen met volledige toegang. Koppelen verandert dat niet.'
            : 'Het document blijft ook gewoon in het dossier staan.'
        }
        fout={formulier.foutVan('actieverzoekId')}
        keuzes={actieverzoeken.map((actieverzoek) => ({
          waarde: actieverzoek.actieverzoekId,
          label: actieverzoek.titel,
          hint: `${actieverzoek.richting === 'ontvangen' ? 'Van' : 'Aan'} ${wederpartijVan(actieverzoek)} · ${labelActieverzoekStatus(actieverzoek)}`,
        }))}
      />
      <KnoppenRij>
        <Knop bezig={formulier.bezig}>Koppelen aan actieverzoek</Knop>
        <KnopLink href={terug} variant="tekst">
          Annuleren
        </KnopLink>
      </KnoppenRij>
    </Formulier>
  )
}
