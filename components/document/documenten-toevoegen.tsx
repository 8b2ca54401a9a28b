'use client'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { useWachtrij } from './use-wachtrij.ts'
import { WachtrijRegel } from './wachtrij-regel.tsx'
import { WieKanDitZien } from './wie-kan-dit-zien.tsx'

const BestandenKiezen = dynamic(() => import('./bestanden-kiezen.tsx').then((deel) => deel.BestandenKiezen))

type Props = Readonly<{ samenwerkingId: SamenwerkingId; deelnemers: readonly Deelnemer[]; maxBytes: number }>

/** Choose files, say for each who may see it, and send. Afterwards the verzendbewijs has an address of its own. */
export function DocumentenToevoegen({ samenwerkingId, deelnemers, maxBytes }: Props) {
  const router = useRouter()
  const dossier = `/samenwerkingen/${samenwerkingId}/documenten`
  const wachtrij = useWachtrij({
    samenwerkingId,
    maxBytes,
    klaar: (documenten) => {
      const query = new URLSearchParams(documenten.map(({ documentId }) => ['document', documentId]))
      router.push(`${dossier}/bewijs?${query}`)
      router.refresh()
    },
  })
  const aantal = wachtrij.rij.length
  return (
    <Taakindeling paneel={<WieKanDitZien bestanden={wachtrij.rij} deelnemers={deelnemers} />}>
      <BestandenKiezen maxBytes={maxBytes} onKies={wachtrij.kies} />
      {wachtrij.rij.map((bestand) => (
        <WachtrijRegel
          key={bestand.id}
          bestand={bestand}
          bezwaar={wachtrij.bezwaarVan(bestand)}
          onWijzig={(wijziging) => {
            wachtrij.wijzig(bestand.id, wijziging)
          }}
          onHaalWeg={() => {
            wachtrij.haalWeg(bestand.id)
          }}
        />
      ))}
      <p role="status" className="text-meta text-ink-2">
        {wachtrij.bezig &&
          `${wachtrij.rij.filter(({ stand }) => stand === 'toegevoegd').length} van ${aantal} bestanden toegevoegd`}
      </p>
      <KnoppenRij>
        <Knop type="button" bezig={wachtrij.bezig} onClick={() => void wachtrij.verstuurAlles()}>
          {aantal === 1
            ? '1 document toevoegen'
            : aantal > 1
              ? `${aantal} documenten toevoegen`
              : 'Documenten toevoegen'}
        </Knop>
        <Link href={dossier}>Annuleren</Link>
      </KnoppenRij>
    </Taakindeling>
  )
}
