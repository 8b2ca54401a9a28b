'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useFormulier } from '#components/formulier/use-formulier.ts'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { KeuzeGroep, type Keuze } from '#components/ui/keuze-groep.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import {
  hrefVanActieverzoek,
  labelActieverzoekStatus,
  wederpartijOin,
  wederpartijVan,
} from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { isGekoppeld } from '#lib/domain/koppeling.ts'
import { GekozenDocumenten } from './gekozen-documenten.tsx'
import { KoppelGevolgen } from './koppel-gevolgen.tsx'
import { NietZichtbaar } from './niet-zichtbaar.tsx'
import { deelnemerVan } from './opstelling.ts'
import { haalSelectieUitslag, SelectieUitslagLater } from './selectie-uitslag-later.tsx'
import { useSelectieKoppelen } from './use-selectie-koppelen.ts'

type Props = Readonly<{
  documenten: readonly Document[]
  /** Those that at least one of the documents may be linked to. */
  actieverzoeken: readonly Actieverzoek[]
  deelnemers: readonly Deelnemer[]
  terug: string
}>

/** Puts a selection from the list of documents with one running question. */
export function SelectieKoppelen({ documenten, actieverzoeken, deelnemers, terug }: Props) {
  const router = useRouter()
  const [gekozen, setGekozen] = useState<Actieverzoek | null>(null)
  useEffect(() => void haalSelectieUitslag(), [])
  const koppeling = useSelectieKoppelen(documenten, (actieverzoek) => {
    router.push(hrefVanActieverzoek(actieverzoek))
    router.refresh()
  })
  const { onSubmit, fouten, foutVan, idVan, probleem, bezig } = useFormulier({
    naam: 'koppelen',
    schema: () => import('#lib/domain/koppeling-schema.ts').then((schema) => schema.KoppelKeuze),
    verstuur: async ({ actieverzoekId }) => {
      const actieverzoek = actieverzoeken.find((ander) => ander.actieverzoekId === actieverzoekId)
      if (actieverzoek !== undefined) await koppeling.koppel(actieverzoek)
    },
    gelukt: () => undefined,
  })
  if (koppeling.uitslag !== null) {
    const { uitslag, voortgang, bezig: nogBezig, opnieuw } = koppeling
    return <SelectieUitslagLater {...{ ...uitslag, documenten, voortgang, opnieuw }} bezig={nogBezig} />
  }
  const wederpartij = gekozen && deelnemerVan(deelnemers, wederpartijOin(gekozen), wederpartijVan(gekozen))
  return (
    <Taakindeling paneel={<KoppelGevolgen documenten={documenten} wederpartij={wederpartij} />}>
      <FormulierKop fouten={fouten} idVan={idVan} probleem={probleem} />
      <GekozenDocumenten documenten={documenten} />
      <Formulier onSubmit={onSubmit} className="space-y-6">
        <KeuzeGroep
          id={idVan('actieverzoekId')}
          name="actieverzoekId"
          legenda="Bij welk actieverzoek horen deze documenten?"
          fout={foutVan('actieverzoekId')}
          keuzes={actieverzoeken.map((actieverzoek) => keuzeVan(actieverzoek, documenten))}
          onKies={(waarde) => {
            setGekozen(actieverzoeken.find(({ actieverzoekId }) => actieverzoekId === waarde) ?? null)
          }}
        />
        {/* On a narrow screen the panel stands below the button. */}
        <div role="status" className="lg:hidden">
          <NietZichtbaar documenten={documenten} wederpartij={wederpartij} />
        </div>
        <p role="status" className="text-meta text-ink-2">
          {bezig && koppeling.voortgang}
        </p>
        <KnoppenRij>
          <Knop bezig={bezig} meldTraag={false}>
            Koppelen aan actieverzoek
          </Knop>
          <KnopLink href={terug} variant="tekst">
            Annuleren
          </KnopLink>
        </KnoppenRij>
      </Formulier>
    </Taakindeling>
  )
}

function keuzeVan(actieverzoek: Actieverzoek, documenten: readonly Document[]): Keuze {
  const al = documenten.filter(({ documentId }) => isGekoppeld(actieverzoek, documentId)).length
  const regel = `${actieverzoek.richting === 'ontvangen' ? 'Van' : 'Aan'} ${wederpartijVan(actieverzoek)} · ${labelActieverzoekStatus(actieverzoek)}`
  return {
    waarde: actieverzoek.actieverzoekId,
    label: actieverzoek.titel,
    hint: al === 0 ? regel : `${regel} · ${al} van deze ${documenten.length} ${al === 1 ? 'zit' : 'zitten'} er al bij`,
  }
}
