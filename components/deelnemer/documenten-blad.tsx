import { Etiket } from '#components/ui/etiket.tsx'
import { Paginering } from '#components/ui/paginering.tsx'
import { Tabel } from '#components/ui/tabel.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { formatDatum } from '#lib/domain/datum.ts'
import { VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { describePagina, type Pagina } from '#lib/domain/pagina.ts'

type Props = Readonly<{
  bijschrift: string
  documenten: Pagina<Document>
  /** What is counted, one and many. */
  woord?: readonly [een: string, meer: string] | undefined
  hrefVan: (pagina: number) => string
}>

/** One page of documents by name, to say what a partner sees or does not: nothing to do with them here. */
export function DocumentenBlad({
  bijschrift,
  documenten: { items, pagina },
  woord = ['document', 'documenten'],
  hrefVan,
}: Props) {
  return (
    <>
      <p className="mb-2 text-meta text-ink-2">{describePagina(pagina, woord)}</p>
      <Tabel
        bijschrift={bijschrift}
        kolommen={[
          { kop: 'Document', breedte: 'breed' },
          { kop: 'Vertrouwelijkheid', breedte: 'midden' },
          { kop: 'Toegevoegd door', breedte: 'midden' },
        ]}
        rijen={items.map((document) => ({
          sleutel: document.documentId,
          strikt: document.vertrouwelijkheid === 'SV',
          cellen: [
            <span key="naam" className="font-[650] break-words">
              {document.bestandsNaam}
            </span>,
            <Etiket key="vertrouwelijkheid" soort={document.vertrouwelijkheid === 'SV' ? 'strikt' : 'omlijnd'}>
              {VERTROUWELIJKHEID_LABEL[document.vertrouwelijkheid]}
            </Etiket>,
            <span key="door">
              {document.toegevoegdDoorNaam}
              {document.vanOns ? ' (u)' : ''}
              <span className="block text-meta text-ink-2">
                <Tijd iso={document.creatieDatumTijd} tekst={formatDatum(document.creatieDatumTijd)} />
              </span>
            </span>,
          ],
        }))}
      />
      <Paginering nummer={pagina.nummer} paginas={pagina.paginas} hrefVan={hrefVan} />
    </>
  )
}
