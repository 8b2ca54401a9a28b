import { Alert } from '#components/ui/alert.tsx'
import { Link } from '#components/ui/link.tsx'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import type { Wachtrij } from './use-wachtrij.ts'
import { WachtrijRegel } from './wachtrij-regel.tsx'
import { buurVan, dubbelInRij, type WachtrijBestand } from './wachtrij.ts'

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  wachtrij: Wachtrij
  /** Where the proof stands of what is in. */
  bewijs: string
}>

/** The chosen files, how far the sending of them is, and what came of it when some stayed here. */
export function WachtrijLijst({ samenwerkingId, wachtrij, bewijs }: Props) {
  const { rij, bezig } = wachtrij
  const aantal = rij.filter(({ document }) => document !== null).length
  return (
    <>
      <Bestanden samenwerkingId={samenwerkingId} wachtrij={wachtrij} />
      <p role="status" className="text-meta text-ink-2">
        {standTekst(wachtrij)}
      </p>
      {!bezig && aantal > 0 && aantal < rij.length && <DeelsToegevoegd rij={rij} bewijs={bewijs} />}
    </>
  )
}

function Bestanden({ samenwerkingId, wachtrij }: Readonly<{ samenwerkingId: SamenwerkingId; wachtrij: Wachtrij }>) {
  const { rij, bezig } = wachtrij
  return rij.map((bestand) => (
    <WachtrijRegel
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
  const kunnen = rij.filter(({ weigering, document }) => weigering === null && document === null)
  if (vertrouwelijkheid === null || kunnen.length < 2) return undefined
  return () => {
    pasToeOpAlle(vertrouwelijkheid)
  }
}

/** How far the sending is, or that the user ended it. */
function standTekst({ rij, bezig, wachtOp }: Wachtrij): string {
  const toegevoegd = rij.filter(({ document }) => document !== null).length
  if (wachtOp !== undefined) {
    const rest = toegevoegd + 1 < rij.length ? ' Wat nog niet is verstuurd, gaat niet mee.' : ''
    return `${wachtOp.bestand.name} is al helemaal verstuurd. Wij wachten op het antwoord.${rest}`
  }
  if (bezig) return `${toegevoegd} van ${rij.length} bestanden toegevoegd`
  if (rij.every(({ stand }) => stand !== 'gestopt')) return ''
  return 'Het versturen is gestopt. Wat niet is toegevoegd, staat nog in de lijst.'
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
