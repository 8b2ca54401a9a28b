import { DefinitieLijst, type Definitie } from '#components/ui/definitie-lijst.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { Hash } from '#components/ui/verzendbewijs.tsx'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { labelTaal } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { DocumentControle } from './document-controle.tsx'

/** What the SWF says of a document beside its name and vertrouwelijkheid, which head the page; what it does not say is no row. It never says how large one is. */
export function DocumentGegevens({ document }: Readonly<{ document: Document }>) {
  const { omschrijving, formaat, taal, kenmerkSysteem, nummerBinnenSysteem, hash } = document
  const items: (Definitie | null)[] = [
    feit('Omschrijving', omschrijving),
    feit('Type', formaat),
    feit('Taal', taal === null ? null : labelTaal(taal)),
    {
      term: 'Toegevoegd',
      waarde: door(document.toegevoegdDoorNaam + (document.vanOns ? ' (u)' : ''), document.creatieDatumTijd),
    },
    document.laatstAangepastDatumTijd === null
      ? null
      : { term: 'Gewijzigd', waarde: door(document.laatstAangepastDoorNaam, document.laatstAangepastDatumTijd) },
    feit('Naam van het systeem', kenmerkSysteem),
    feit('Kenmerk in dat systeem', nummerBinnenSysteem),
    {
      term: 'Controlewaarde (SHA-256)',
      waarde: (
        <>
          {hash === null ? 'De SWF geeft geen controlewaarde.' : <Hash hex={hash} />}
          <DocumentControle documentId={document.documentId} />
        </>
      ),
    },
  ]
  return <DefinitieLijst items={items.filter((item) => item !== null)} />
}

function feit(term: string, waarde: string | null): Definitie | null {
  return waarde === null ? null : { term, waarde: <span className="wrap-anywhere">{waarde}</span> }
}

function door(naam: string | null, iso: string) {
  return (
    <>
      {naam === null ? '' : `Door ${naam}, `}
      <Tijd iso={iso} tekst={formatDatumTijd(iso)} />
    </>
  )
}
