'use client'
import { useEffect, useRef } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { zinVan } from '#lib/problem/uitleg.ts'
import { telDocumenten } from './opstelling.ts'
import type { KoppelUitslag } from './use-selectie-koppelen.ts'

type Props = KoppelUitslag &
  Readonly<{ documenten: readonly Document[]; voortgang: string; bezig: boolean; opnieuw: () => void }>

/** Some were linked and some were not: says which and why, and tries just those again. */
export function SelectieUitslag({ actieverzoek, documenten, uitkomsten, voortgang, bezig, opnieuw }: Props) {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    kop.current?.focus()
  }, [])
  const mislukt = uitkomsten.filter((uitkomst) => 'fout' in uitkomst).length
  const naamVan = (gezocht: string) =>
    documenten.find(({ documentId }) => documentId === gezocht)?.bestandsNaam ?? gezocht
  return (
    <section className="space-y-6">
      <h2 ref={kop} tabIndex={-1} className="font-serif text-h2 font-semibold">
        Niet elk document is gekoppeld
      </h2>
      <Alert
        soort="letop"
        rol="alert"
        titel={`${uitkomsten.length - mislukt} van ${telDocumenten(uitkomsten.length)} gekoppeld`}
      >
        Wat is gekoppeld aan ‘{actieverzoek.titel}’, blijft gekoppeld. Hieronder ziet u wat nog niet lukte.
      </Alert>
      <ul className="border-t-2 border-ink bg-sheet">
        {uitkomsten.map((uitkomst) => (
          <li key={uitkomst.id} className="border-b border-line px-4 py-3">
            <p className="font-[650] wrap-anywhere">{naamVan(uitkomst.id)}</p>
            <p className="text-tabel">{'fout' in uitkomst ? zinVan(uitkomst.fout, 'Niet gekoppeld') : 'Gekoppeld.'}</p>
          </li>
        ))}
      </ul>
      <p role="status" className="text-meta text-ink-2">
        {bezig && voortgang}
      </p>
      <KnoppenRij>
        <Knop type="button" bezig={bezig} meldTraag={false} onClick={opnieuw}>
          {`${telDocumenten(mislukt)} opnieuw koppelen`}
        </Knop>
        <KnopLink href={hrefVanActieverzoek(actieverzoek)} variant="tekst">
          Naar het actieverzoek
        </KnopLink>
      </KnoppenRij>
    </section>
  )
}
