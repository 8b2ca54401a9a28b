import { Etiket } from '#components/ui/etiket.tsx'
import { KeuzeGroep } from '#components/ui/keuze-groep.tsx'
import { TekstVlak } from '#components/ui/tekst-vlak.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import { PRIVILEGE_LABEL, PRIVILEGE_UITLEG } from '#lib/domain/deelnemer.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'

type Props = Readonly<{
  ontvangers: readonly Deelnemer[]
  documenten: readonly Document[]
  meerDocumenten: string | null
  idVan: (veld: string) => string
  foutVan: (veld: string) => string | undefined
}>

const VRAAG_MAX = 4000

/** To whom, what, and with which documents. */
export function OpstelVelden({ ontvangers, documenten, meerDocumenten, idVan, foutVan }: Props) {
  return (
    <>
      <KeuzeGroep
        id={idVan('ontvanger')}
        name="ontvanger"
        legenda="Aan wie vraagt u dit?"
        hint="Eén organisatie. Vraagt u het aan meer organisaties, verstuur dan voor elk een actieverzoek."
        fout={foutVan('ontvanger')}
        keuzes={ontvangers.map((deelnemer) => ({
          waarde: deelnemer.oin,
          label: deelnemer.naam,
          hint: toegangVan(deelnemer),
        }))}
      />
      <TekstInvoer id={idVan('titel')} name="titel" label="Titel" autoComplete="off" fout={foutVan('titel')} />
      <TekstVlak
        id={idVan('omschrijving')}
        name="omschrijving"
        label="Uw vraag"
        hint="Schrijf wat u wilt weten, en waarvoor u het antwoord gebruikt."
        rows={8}
        max={VRAAG_MAX}
        fout={foutVan('omschrijving')}
      />
      {documenten.length > 0 && (
        <KeuzeGroep
          id={idVan('documenten')}
          name="documenten"
          soort="meer"
          legenda="Documenten erbij (niet verplicht)"
          hint={meerDocumenten ?? 'Uit deze samenwerking.'}
          fout={foutVan('documenten')}
          keuzes={documenten.map((document) => ({
            waarde: document.documentId,
            label: document.bestandsNaam,
            hint: <DocumentHint document={document} />,
          }))}
        />
      )}
    </>
  )
}

function toegangVan({ rol, privilege }: Deelnemer): string {
  if (rol === 'INITIATOR') return 'Initiator. Ziet alle documenten.'
  return privilege === null ? 'Ketenpartner.' : `${PRIVILEGE_LABEL[privilege]}. ${PRIVILEGE_UITLEG[privilege]}`
}

function DocumentHint({ document: { vertrouwelijkheid, toegevoegdDoorNaam } }: Readonly<{ document: Document }>) {
  return (
    <>
      <Etiket soort={vertrouwelijkheid === 'SV' ? 'strikt' : 'omlijnd'}>
        {VERTROUWELIJKHEID_LABEL[vertrouwelijkheid]}
      </Etiket>{' '}
      van {toegevoegdDoorNaam}
    </>
  )
}
