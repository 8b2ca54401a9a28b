'use client'
import { useEffect, useRef } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { Link } from '#components/ui/link.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { zinVan } from '#lib/problem/uitleg.ts'
import { hrefVanBewijs, uitkomstVan, type Uitslag } from './verzending.ts'

type Props = Readonly<{
  uitslagen: readonly Uitslag[]
  ontvangers: readonly Deelnemer[]
  terug: string
  bezig: boolean
  opnieuw: () => void
}>

/** Some got it and some did not: says which, and sends again to just those. */
export function VerzendingUitslag({ uitslagen, ontvangers, terug, bezig, opnieuw }: Props) {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    kop.current?.focus()
  }, [])
  const { verstuurd } = uitkomstVan(uitslagen)
  const naamVan = (gezocht: string) => ontvangers.find(({ oin }) => oin === gezocht)?.naam ?? gezocht
  return (
    <section className="space-y-6">
      <h2 ref={kop} tabIndex={-1} className="font-serif text-h2 font-semibold">
        Niet elk actieverzoek is verstuurd
      </h2>
      <Alert
        soort="letop"
        rol="alert"
        titel={`${verstuurd.length} van ${uitslagen.length} actieverzoeken zijn verstuurd`}
      >
        Wat is verstuurd, blijft staan. Hieronder ziet u per organisatie hoe het staat.
      </Alert>
      <ul className="border-t-2 border-ink bg-sheet">
        {uitslagen.map((uitslag) => (
          <li key={uitslag.oin} className="border-b border-line px-4 py-3">
            <p className="font-[650]">{naamVan(uitslag.oin)}</p>
            {'actieverzoek' in uitslag ? (
              <p className="text-tabel">
                Verstuurd. <Link href={hrefVanActieverzoek(uitslag.actieverzoek)}>Bekijk het actieverzoek</Link>
              </p>
            ) : (
              <p className="text-tabel">{zinVan(uitslag.fout, 'Nog niet verstuurd')}</p>
            )}
          </li>
        ))}
      </ul>
      <KnoppenRij>
        <Knop type="button" bezig={bezig} onClick={opnieuw}>
          {`Opnieuw versturen aan ${uitslagen.length - verstuurd.length}`}
        </Knop>
        <KnopLink href={verstuurd.length === 0 ? terug : hrefVanBewijs(verstuurd)} variant="tekst">
          {verstuurd.length === 0 ? 'Terug naar de actieverzoeken' : 'Stoppen, en het verzendbewijs bekijken'}
        </KnopLink>
      </KnoppenRij>
    </section>
  )
}
