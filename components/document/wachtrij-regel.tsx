'use client'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { KeuzeGroep } from '#components/ui/keuze-groep.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import { Voortgang } from '#components/ui/voortgang.tsx'
import { formatGrootte } from '#lib/domain/document.ts'
import type { WachtrijBestand } from './wachtrij.ts'

type Props = Readonly<{
  bestand: WachtrijBestand
  bezwaar: string | null
  onWijzig: (wijziging: Partial<Pick<WachtrijBestand, 'vertrouwelijkheid' | 'omschrijving'>>) => void
  onHaalWeg: () => void
}>

/** One file in the queue: hatched as soon as it is strikt vertrouwelijk. */
export function WachtrijRegel({ bestand, bezwaar, onWijzig, onHaalWeg }: Props) {
  const { id, bestand: file, vertrouwelijkheid, stand, voortgang, probleem } = bestand
  const vast = stand === 'bezig' || stand === 'toegevoegd'
  return (
    <div
      className={`rounded-kaart border border-line bg-sheet px-6 py-4.5 ${vertrouwelijkheid === 'SV' ? 'rand' : ''}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <p className="font-[650] break-all">{file.name}</p>
        <p className="text-meta text-ink-2 tabular-nums">
          {formatGrootte(file.size)} · {standTekst(bestand)}
        </p>
      </div>
      {stand === 'bezig' && <Voortgang label={`Voortgang van ${file.name}`} fractie={voortgang} />}
      <ProbleemMelding fout={probleem} />
      {!vast && (
        <div className="mt-2 space-y-3">
          <KeuzeGroep
            id={`${id}-vertrouwelijkheid`}
            name={`${id}-vertrouwelijkheid`}
            legenda={`Wie mag ${file.name} zien?`}
            naastElkaar
            fout={bezwaar ?? undefined}
            keuzes={[
              { waarde: 'RV', label: 'Vertrouwelijk', hint: 'Alle deelnemers' },
              { waarde: 'SV', label: 'Strikt vertrouwelijk', hint: 'Alleen wie volledige toegang heeft' },
            ]}
            onKies={(waarde) => {
              onWijzig({ vertrouwelijkheid: waarde === 'SV' ? 'SV' : 'RV' })
            }}
          />
          <TekstInvoer
            id={`${id}-omschrijving`}
            name={`${id}-omschrijving`}
            label="Omschrijving"
            optioneel
            maxLength={500}
            onChange={(event) => {
              onWijzig({ omschrijving: event.target.value })
            }}
          />
          <Knop type="button" variant="tekst" onClick={onHaalWeg} aria-label={`Haal ${file.name} uit de lijst`}>
            Uit de lijst halen
          </Knop>
        </div>
      )}
    </div>
  )
}

function standTekst({ stand, voortgang }: WachtrijBestand): string {
  switch (stand) {
    case 'wacht':
      return 'wacht'
    case 'bezig':
      return voortgang >= 1 ? 'wordt verwerkt' : `wordt verstuurd, ${Math.round(voortgang * 100)}%`
    case 'toegevoegd':
      return 'toegevoegd'
    case 'mislukt':
      return 'mislukt'
  }
}
