import type { ReactNode } from 'react'
import { NietOpgehaald } from '#components/probleem/niet-opgehaald.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { Link } from '#components/ui/link.tsx'
import {
  hrefVanActieverzoek,
  labelActieverzoekStatus,
  NIET_VOLLEDIG,
  wederpartijVan,
} from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { hrefVanDocument } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import { isGekoppeld, magKoppelen, magOntkoppelen } from '#lib/domain/koppeling.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'

type Props = Readonly<{
  document: Document
  actieverzoeken: Gelezen<DossierActieverzoeken>
  gesloten: boolean
  /** What takes the document out of one of them; only where that may. */
  ontkoppel: (actieverzoek: Actieverzoek) => ReactNode
}>

/** The questions of our own organisation that this document belongs to; those between others are not ours to see. */
export function GekoppeldAan({ document, actieverzoeken, gesloten, ontkoppel }: Props) {
  if (!('waarde' in actieverzoeken)) {
    return <NietOpgehaald titel="Bij welke actieverzoeken dit document hoort, konden wij nu niet ophalen" />
  }
  const { documentId } = document
  const { lijst, volledig } = actieverzoeken.waarde
  const gekoppeld = lijst.filter((actieverzoek) => isGekoppeld(actieverzoek, documentId))
  const kanErBij = !gesloten && lijst.some((actieverzoek) => magKoppelen(actieverzoek, documentId))
  return (
    <>
      {gekoppeld.length === 0 ? (
        <p className="text-ink-2">
          {volledig
            ? 'Dit document hoort niet bij een actieverzoek van of aan uw organisatie.'
            : 'Dit document hoort niet bij een lopend actieverzoek van of aan uw organisatie.'}
        </p>
      ) : (
        <ul className="border-t border-line bg-sheet">
          {gekoppeld.map((actieverzoek) => (
            <li
              key={actieverzoek.actieverzoekId}
              className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line px-4 py-3"
            >
              <div className="min-w-0">
                <Link href={hrefVanActieverzoek(actieverzoek)} className="font-[650]">
                  {actieverzoek.titel}
                </Link>
                <span className="block text-meta text-ink-2">
                  {actieverzoek.richting === 'ontvangen' ? 'Van' : 'Aan'} {wederpartijVan(actieverzoek)} ·{' '}
                  {labelActieverzoekStatus(actieverzoek)}
                </span>
              </div>
              {magOntkoppelen(actieverzoek, documentId) && ontkoppel(actieverzoek)}
            </li>
          ))}
        </ul>
      )}
      {!volledig && <p className="mt-2 leesbreedte text-ink-2">{NIET_VOLLEDIG}</p>}
      {kanErBij && (
        <div className="mt-4">
          <KnopLink href={`${hrefVanDocument(document)}/koppelen`} variant="secundair">
            Koppelen aan actieverzoek
          </KnopLink>
        </div>
      )}
    </>
  )
}
