'use client'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Etiket } from '#components/ui/etiket.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { Uitklap } from '#components/ui/uitklap.tsx'
import { VeldFoutTekst } from '#components/ui/veld.tsx'
import { VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { telDocumenten } from './opstelling.ts'

/** The list is fetched when somebody opens it: most questions carry none, or few. */
const DocumentKiezer = dynamic(() => import('./document-kiezer.tsx').then((deel) => deel.DocumentKiezer))

type Props = Readonly<{
  id: string
  titel: string
  fout?: string | undefined
  samenwerkingId: SamenwerkingId
  gekozen: readonly Document[]
  onWijzig: (gekozen: readonly Document[]) => void
  /** Already there, so not offered again. */
  zonder?: readonly string[]
  open?: boolean
}>

/** Documents of the dossier to go with an actieverzoek: the choice stays small, however many there are to choose from. */
export function DocumentKeuze({
  id,
  titel,
  fout,
  samenwerkingId,
  gekozen,
  onWijzig,
  zonder = [],
  open = false,
}: Props) {
  const [geopend, setGeopend] = useState(open)
  const stand = gekozen.length === 0 ? 'nog niets gekozen' : `${telDocumenten(gekozen.length)} gekozen`
  return (
    <div id={id} tabIndex={-1}>
      <VeldFoutTekst id={id} fout={fout} />
      <Gekozen documenten={gekozen} onWijzig={onWijzig} />
      <Uitklap
        titel={titel}
        stand={stand}
        open={open}
        onOpen={() => {
          setGeopend(true)
        }}
      >
        {geopend && (
          <DocumentKiezer
            samenwerkingId={samenwerkingId}
            zonder={zonder}
            gekozen={gekozen.map(({ documentId }) => documentId)}
            onKies={(document, aan) => {
              const rest = gekozen.filter(({ documentId }) => documentId !== document.documentId)
              onWijzig(aan ? [...rest, document] : rest)
            }}
          />
        )}
      </Uitklap>
    </div>
  )
}

function Gekozen({ documenten, onWijzig }: Readonly<{ documenten: readonly Document[]; onWijzig: Props['onWijzig'] }>) {
  if (documenten.length === 0) return null
  return (
    <ul aria-label="Gekozen documenten" className="mb-3">
      {documenten.map(({ documentId, bestandsNaam, vertrouwelijkheid }) => (
        <li key={documentId} className="flex flex-wrap items-center gap-x-3">
          <input type="hidden" name="documenten" value={documentId} />
          <span className="min-w-0 wrap-anywhere">{bestandsNaam}</span>
          <Etiket soort={vertrouwelijkheid === 'SV' ? 'strikt' : 'omlijnd'}>
            {VERTROUWELIJKHEID_LABEL[vertrouwelijkheid]}
          </Etiket>
          <Knop
            type="button"
            variant="tekst"
            onClick={() => {
              onWijzig(documenten.filter((document) => document.documentId !== documentId))
            }}
          >
            Niet meesturen <span className="sr-only">{bestandsNaam}</span>
          </Knop>
        </li>
      ))}
    </ul>
  )
}
