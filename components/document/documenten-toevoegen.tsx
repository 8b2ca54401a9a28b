'use client'
import { useQueryClient } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { FoutenSamenvatting } from '#components/ui/fouten-samenvatting.tsx'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { hrefMetDocumenten } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { useWachtrij, type Wachtrij } from './use-wachtrij.ts'
import { WachtrijLijstLater } from './wachtrij-lijst-later.tsx'
import { KIEZEN_ID } from './wachtrij.ts'
import { WieKanDitZien } from './wie-kan-dit-zien.tsx'

const BestandenKiezen = dynamic(() => import('./bestanden-kiezen.tsx').then((deel) => deel.BestandenKiezen))

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  deelnemers: readonly Deelnemer[]
  maxBytes: number
  /** Where they are linked to the actieverzoek that they are for, if they are. */
  koppelen: string | null
}>

/**
 * Choose files, say for each who may see it, and send. Afterwards the verzendbewijs has an address of its own; what is for
 * an actieverzoek is linked first, and its proof stands there.
 */
export function DocumentenToevoegen({ samenwerkingId, deelnemers, maxBytes, koppelen }: Props) {
  const router = useRouter()
  const dossier = `/samenwerkingen/${samenwerkingId}/documenten`
  const bewijs = `${dossier}/bewijs`
  const wachtrij = useWachtrij({
    samenwerkingId,
    maxBytes,
    klaar: (documenten) => {
      router.push(hrefMetDocumenten(koppelen ?? bewijs, documenten))
      router.refresh()
    },
  })
  const { rij, bezig, fouten } = wachtrij
  const toegevoegd = rij.flatMap(({ document }) => document ?? [])
  const client = useQueryClient()
  useEffect(() => {
    // A list of documents that was read before is one short.
    if (toegevoegd.length > 0) void client.invalidateQueries()
  }, [client, toegevoegd.length])
  return (
    <Taakindeling
      paneel={<WieKanDitZien bestanden={rij} deelnemers={deelnemers} />}
      voet={
        <KnoppenRij>
          <Knop
            id={VERSTUREN_ID}
            type="button"
            bezig={bezig}
            meldTraag={false}
            onClick={() => void wachtrij.verstuur()}
          >
            {knopTekst(rij.filter(({ weigering, document }) => weigering === null && document === null).length)}
          </Knop>
          {bezig ? (
            <StopKnop wachtrij={wachtrij} />
          ) : (
            <Weg toegevoegd={toegevoegd} dossier={dossier} koppelen={koppelen} />
          )}
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
      {rij.length > 0 && (
        <WachtrijLijstLater {...{ samenwerkingId, wachtrij }} bewijs={hrefMetDocumenten(bewijs, toegevoegd)} />
      )}
    </Taakindeling>
  )
}

type WegProps = Readonly<{ toegevoegd: readonly Document[]; dossier: string; koppelen: string | null }>

/** What is in, is in: there is nothing to cancel then. */
function Weg({ toegevoegd, dossier, koppelen }: WegProps) {
  const isBegonnen = toegevoegd.length > 0
  return (
    <KnopLink
      href={koppelen !== null && isBegonnen ? hrefMetDocumenten(koppelen, toegevoegd) : (koppelen ?? dossier)}
      variant="tekst"
    >
      {!isBegonnen ? 'Annuleren' : koppelen === null ? 'Terug naar de documenten' : 'Koppelen wat is toegevoegd'}
    </KnopLink>
  )
}

const VERSTUREN_ID = 'documenten-versturen'

/** In the place of the link away: leaving is not what stops it. */
function StopKnop({ wachtrij: { stop, wachtOp } }: Readonly<{ wachtrij: Wachtrij }>) {
  const knop = useRef<HTMLButtonElement>(null)
  useLayoutEffect(
    () => () => {
      // Just before it goes: who pressed it stands beside the button that sends the rest.
      if (document.activeElement === knop.current) document.getElementById(VERSTUREN_ID)?.focus()
    },
    [],
  )
  return (
    <Knop ref={knop} type="button" variant="tekst" onClick={stop}>
      {wachtOp === undefined ? 'Stoppen' : 'Niet wachten'}
    </Knop>
  )
}

function knopTekst(teGaan: number): string {
  if (teGaan === 0) return 'Documenten toevoegen'
  return teGaan === 1 ? '1 document toevoegen' : `${teGaan} documenten toevoegen`
}
