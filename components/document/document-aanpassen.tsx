'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useFormulier } from '#components/formulier/use-formulier.ts'
import { Paneel, Taakindeling } from '#components/ui/indeling.tsx'
import { KeuzeGroep } from '#components/ui/keuze-groep.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { hrefVanDocument } from '#lib/domain/document.ts'
import type { Document, Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import { gevolgVanWijziging } from './document-gevolg.ts'
import { leesWijziging } from './document-wijziging.ts'
import { wijzigDocument } from './document-queries.ts'
import { VERTROUWELIJKHEID_KEUZES } from './vertrouwelijkheid-keuzes.ts'

type Props = Readonly<{ document: Document; deelnemers: readonly Deelnemer[] }>

/** Corrects what we said of our own document, after saying who begins or stops seeing it. */
export function DocumentAanpassen({ document: nu, deelnemers }: Props) {
  const router = useRouter()
  // What the fields began with, also when the page is renewed under them.
  const [document] = useState(nu)
  const [keuze, setKeuze] = useState<Vertrouwelijkheid>(document.vertrouwelijkheid)
  const terug = hrefVanDocument(document)
  const formulier = useFormulier({
    naam: 'document',
    schema: () => import('#lib/domain/document-schema.ts').then((schema) => schema.DocumentWijziging),
    lees: (gegevens) => leesWijziging(document, gegevens),
    verstuur: (wijziging) => wijzigDocument(document.documentId, wijziging),
    gelukt: () => {
      router.push(terug)
      router.refresh()
    },
  })
  return (
    <Taakindeling
      paneel={
        <Paneel titel="Wat verandert er?">
          <div className="mt-2 space-y-2 text-tabel">
            {gevolgVanWijziging(document, keuze, deelnemers).map((zin) => (
              <p key={zin}>{zin}</p>
            ))}
          </div>
        </Paneel>
      }
    >
      <FormulierKop {...formulier} />
      <Formulier onSubmit={formulier.onSubmit} className="space-y-6">
        <TekstVelden document={document} formulier={formulier} />
        <KeuzeGroep
          id={formulier.idVan('vertrouwelijkheid')}
          name="vertrouwelijkheid"
          legenda="Wie mag dit document zien?"
          fout={formulier.foutVan('vertrouwelijkheid')}
          gekozen={[document.vertrouwelijkheid]}
          keuzes={VERTROUWELIJKHEID_KEUZES}
          onKies={(waarde) => {
            setKeuze(waarde === 'SV' ? 'SV' : 'RV')
          }}
        />
        <KnoppenRij>
          <Knop bezig={formulier.bezig}>Gegevens aanpassen</Knop>
          <KnopLink href={terug} variant="tekst">
            Annuleren
          </KnopLink>
        </KnoppenRij>
      </Formulier>
    </Taakindeling>
  )
}

const VELDEN = [
  { naam: 'omschrijving', label: 'Omschrijving', hint: undefined },
  { naam: 'kenmerkSysteem', label: 'Naam van uw systeem', hint: 'Bijvoorbeeld uw zaaksysteem.' },
  { naam: 'nummerBinnenSysteem', label: 'Kenmerk in dat systeem', hint: 'Bijvoorbeeld het zaaknummer.' },
] as const

type Veldenprops = Readonly<{
  document: Document
  formulier: { idVan: (veld: string) => string; foutVan: (veld: string) => string | undefined }
}>

function TekstVelden({ document, formulier }: Veldenprops) {
  return VELDEN.map(({ naam, label, hint }) => (
    <TekstInvoer
      key={naam}
      id={formulier.idVan(naam)}
      name={naam}
      label={label}
      hint={hint}
      optioneel
      autoComplete="off"
      defaultValue={document[naam] ?? ''}
      fout={formulier.foutVan(naam)}
    />
  ))
}
