'use client'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { KeuzeGroep } from '#components/ui/keuze-groep.tsx'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'
import { TraagMelding } from '#components/ui/traag-melding.tsx'
import { beschrijvingVan, TekstInvoer, VeldFoutTekst } from '#components/ui/veld.tsx'
import { Voortgang } from '#components/ui/voortgang.tsx'
import { formatGrootte, VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { VERTROUWELIJKHEID_KEUZES } from './vertrouwelijkheid-keuzes.ts'
import { WachtrijGelijk } from './wachtrij-gelijk.tsx'
import { keuzeId, naamId, type WachtrijBestand, type WachtrijKeuze } from './wachtrij.ts'

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  bestand: WachtrijBestand
  /** Name of an earlier file in the list with the same bytes. */
  dubbelVan: string | null
  bezwaar: string | null
  /** The queue is being sent: nothing can be changed then. */
  bezig: boolean
  onWijzig: (keuze: WachtrijKeuze) => void
  onHaalWeg: () => void
  /** Absent where there is no other file. */
  onPasToe: (() => void) | undefined
  onOpnieuw: () => void
}>

/** One file in the queue: hatched as soon as it is strikt vertrouwelijk. */
export function WachtrijRegel(props: Props) {
  const { bestand, bezig, samenwerkingId, dubbelVan, onHaalWeg, onOpnieuw } = props
  const { bestand: file, stand, voortgang, probleem, weigering } = bestand
  const vast = bezig || stand === 'bezig' || stand === 'toegevoegd'
  return (
    <div className={`rounded-kaart border border-line bg-sheet px-6 py-4.5 ${randVan(bestand)}`}>
      <Bestand bestand={bestand} />
      {stand === 'bezig' && <Voortgang label={`Voortgang van ${file.name}`} fractie={voortgang} />}
      {/* A file that moves is not slow, however large it is. */}
      {stand === 'bezig' && voortgang >= 1 && <TraagMelding />}
      {/* No card in a card: of the message only the red rule is left. */}
      <div className="mt-3 *:rounded-none *:border-x-0 *:border-b-0 *:px-0 *:pt-3 *:pb-1 empty:hidden">
        <ProbleemMelding vanzelf fout={probleem} />
      </div>
      {!vast && (
        <div className="mt-2 space-y-3">
          {weigering === null && (
            <>
              <WachtrijGelijk samenwerkingId={samenwerkingId} bestand={bestand} dubbelVan={dubbelVan} />
              <Velden {...props} />
            </>
          )}
          <KnoppenRij>
            {(stand === 'mislukt' || stand === 'gestopt') && (
              <Knop type="button" variant="secundair" onClick={onOpnieuw} aria-label={`Opnieuw proberen ${file.name}`}>
                Opnieuw proberen
              </Knop>
            )}
            <Knop type="button" variant="tekst" onClick={onHaalWeg} aria-label={`Uit de lijst halen: ${file.name}`}>
              Uit de lijst halen
            </Knop>
          </KnoppenRij>
        </div>
      )}
    </div>
  )
}

/** Its name, size and state; what is wrong with the file itself stands under its name. */
function Bestand({ bestand }: Pick<Props, 'bestand'>) {
  const id = naamId(bestand)
  const fout = bestand.weigering ?? undefined
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <p
          id={id}
          tabIndex={-1}
          aria-describedby={beschrijvingVan(id, undefined, fout)}
          className="font-[650] break-all"
        >
          {bestand.bestand.name}
        </p>
        <p className="text-meta text-ink-2 tabular-nums">
          {formatGrootte(bestand.bestand.size)} · {standTekst(bestand)}
        </p>
      </div>
      {fout !== undefined && (
        <div className="mt-3 border-t-3 border-fout pt-3">
          <VeldFoutTekst id={id} fout={fout} />
        </div>
      )}
    </>
  )
}

function randVan({ vertrouwelijkheid, weigering }: WachtrijBestand): string {
  return weigering === null && vertrouwelijkheid === 'SV' ? 'rand' : ''
}

/** What was chosen for a file that may be in the dossier like that. */
function StaatVast({ bestand: { vertrouwelijkheid } }: Pick<Props, 'bestand'>) {
  return (
    <p className="text-meta">
      {vertrouwelijkheid !== null && `U koos ‘${VERTROUWELIJKHEID_LABEL[vertrouwelijkheid].toLowerCase()}’. `}
      Misschien is het bestand zo al toegevoegd. Daarom kunt u uw keuze hier nu niet wijzigen.
    </p>
  )
}

function Velden({ bestand, bezwaar, onWijzig, onPasToe }: Props) {
  if (bestand.misschien) return <StaatVast bestand={bestand} />
  const { id, bestand: file, vertrouwelijkheid, omschrijving, versie } = bestand
  return (
    <>
      <KeuzeGroep
        key={versie}
        id={keuzeId(bestand)}
        name={keuzeId(bestand)}
        legenda={`Wie mag ${file.name} zien?`}
        naastElkaar
        fout={bezwaar ?? undefined}
        gekozen={vertrouwelijkheid === null ? [] : [vertrouwelijkheid]}
        keuzes={VERTROUWELIJKHEID_KEUZES}
        onKies={(waarde) => {
          onWijzig({ vertrouwelijkheid: waarde === 'SV' ? 'SV' : 'RV' })
        }}
      />
      {onPasToe !== undefined && vertrouwelijkheid !== null && (
        <Knop
          type="button"
          variant="tekst"
          onClick={onPasToe}
          aria-label={`Pas toe op alle bestanden: keuze van ${file.name}`}
        >
          Pas toe op alle bestanden
        </Knop>
      )}
      <TekstInvoer
        id={`${id}-omschrijving`}
        name={`${id}-omschrijving`}
        label="Omschrijving"
        optioneel
        maxLength={500}
        defaultValue={omschrijving}
        onChange={(event) => {
          onWijzig({ omschrijving: event.target.value })
        }}
      />
    </>
  )
}

function standTekst({ stand, voortgang, weigering, misschien }: WachtrijBestand): string {
  if (weigering !== null) return 'kan niet mee'
  switch (stand) {
    case 'wacht':
      return 'wacht'
    case 'bezig':
      return voortgang >= 1 ? 'wordt verwerkt' : `wordt verstuurd, ${Math.round(voortgang * 100)}%`
    case 'toegevoegd':
      return 'toegevoegd'
    case 'mislukt':
      return 'mislukt'
    case 'gestopt':
      return misschien ? 'gestopt, misschien al toegevoegd' : 'gestopt, niet toegevoegd'
  }
}
