'use client'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { Alert } from '#components/ui/alert.tsx'
import { FoutenSamenvatting } from '#components/ui/fouten-samenvatting.tsx'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { useWachtrij } from './use-wachtrij.ts'
import { buurVan, dubbelInRij, KIEZEN_ID, type WachtrijBestand } from './wachtrij.ts'
import { WachtrijRegelLater } from './wachtrij-regel-later.tsx'
import { WieKanDitZien } from './wie-kan-dit-zien.tsx'

const BestandenKiezen = dynamic(() => import('./bestanden-kiezen.tsx').then((deel) => deel.BestandenKiezen))

type Props = Readonly<{ samenwerkingId: SamenwerkingId; deelnemers: readonly Deelnemer[]; maxBytes: number }>

/** Choose files, say for each who may see it, and send. Afterwards the verzendbewijs has an address of its own. */
export function DocumentenToevoegen({ samenwerkingId, deelnemers, maxBytes }: Props) {
  const router = useRouter()
  const dossier = `/samenwerkingen/${samenwerkingId}/documenten`
  const bewijsVan = (documenten: readonly Document[]) =>
    `${dossier}/bewijs?${new URLSearchParams(documenten.map(({ documentId }) => ['document', documentId]))}`
  const wachtrij = useWachtrij({
    samenwerkingId,
    maxBytes,
    klaar: (documenten) => {
      router.push(bewijsVan(documenten))
      router.refresh()
    },
  })
  const { rij, bezig, fouten } = wachtrij
  const toegevoegd = rij.flatMap(({ document }) => document ?? [])
  return (
    <Taakindeling
      paneel={<WieKanDitZien bestanden={rij} deelnemers={deelnemers} />}
      voet={
        <KnoppenRij>
          <Knop type="button" bezig={bezig} meldTraag={false} onClick={() => void wachtrij.verstuur()}>
            {knopTekst(rij.filter(({ weigering, document }) => weigering === null && document === null).length)}
          </Knop>
          {/* What is in, is in: there is nothing to cancel then. */}
          <KnopLink href={dossier} variant="tekst">
            {toegevoegd.length > 0 && !bezig ? 'Terug naar de documenten' : 'Annuleren'}
          </KnopLink>
        </KnoppenRij>
      }
    >
      <FoutenSamenvatting fouten={fouten} />
      {/* Hidden, not gone: what is dropped on the page then does not open in its place. */}
      <div hidden={bezig}>
        <BestandenKiezen
          id={KIEZEN_ID}
          maxBytes={maxBytes}
          fout={fouten.find(({ id }) => id === KIEZEN_ID)?.tekst}
          onKies={wachtrij.kies}
        />
      </div>
      <Bestanden samenwerkingId={samenwerkingId} wachtrij={wachtrij} />
      <p role="status" className="text-meta text-ink-2">
        {bezig && `${toegevoegd.length} van ${rij.length} bestanden toegevoegd`}
      </p>
      {!bezig && toegevoegd.length > 0 && toegevoegd.length < rij.length && (
        <DeelsToegevoegd rij={rij} bewijs={bewijsVan(toegevoegd)} />
      )}
    </Taakindeling>
  )
}

type Wachtrij = ReturnType<typeof useWachtrij>

function Bestanden({ samenwerkingId, wachtrij }: Readonly<{ samenwerkingId: SamenwerkingId; wachtrij: Wachtrij }>) {
  const { rij, bezig } = wachtrij
  return rij.map((bestand) => (
    <WachtrijRegelLater
      key={bestand.id}
      samenwerkingId={samenwerkingId}
      bestand={bestand}
      dubbelVan={dubbelInRij(rij, bestand)}
      bezwaar={wachtrij.bezwaarVan(bestand)}
      bezig={bezig}
      onWijzig={(wijziging) => {
        wachtrij.wijzig(bestand.id, wijziging)
      }}
      onHaalWeg={() => {
        document.getElementById(buurVan(rij, bestand))?.focus()
        wachtrij.haalWeg(bestand.id)
      }}
      onPasToe={pasToeVan(wachtrij, bestand)}
      onOpnieuw={() => void wachtrij.verstuur(bestand.id)}
    />
  ))
}

/** Only where there is another file that can go, and something to give it. */
function pasToeVan({ rij, pasToeOpAlle }: Wachtrij, { vertrouwelijkheid }: WachtrijBestand) {
  if (vertrouwelijkheid === null || rij.filter(({ weigering }) => weigering === null).length < 2) return undefined
  return () => {
    pasToeOpAlle(vertrouwelijkheid)
  }
}

function knopTekst(teGaan: number): string {
  if (teGaan === 0) return 'Documenten toevoegen'
  return teGaan === 1 ? '1 document toevoegen' : `${teGaan} documenten toevoegen`
}

/** After a try in which some failed: what is in is in, and has its proof. */
function DeelsToegevoegd({ rij, bewijs }: Readonly<{ rij: readonly WachtrijBestand[]; bewijs: string }>) {
  const rest = rij.filter(({ document }) => document === null)
  const aantal = rij.length - rest.length
  // Not when a file was chosen since: that one is only waiting.
  const isMislukt = rest.every(({ probleem, weigering }) => probleem !== null || weigering !== null)
  return (
    <Alert
      soort="letop"
      rol="alert"
      titel={`${aantal} van ${rij.length} bestanden ${aantal === 1 ? 'is' : 'zijn'} toegevoegd`}
    >
      {isMislukt && <p>{rest.length === 1 ? 'Bij het andere' : 'Bij de andere'} staat waarom niet.</p>}
      <p>
        <Link href={bewijs}>Verzendbewijs van wat is toegevoegd</Link>
      </p>
    </Alert>
  )
}
