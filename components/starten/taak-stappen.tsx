import { Knop } from '#components/ui/knop.tsx'
import type { Taak, TaakStap } from '#lib/domain/starten-schema.ts'
import { labelStap, magOpnieuw, STAP_STAAT_LABEL, wachtOp } from '#lib/domain/taak.ts'

type Props = Readonly<{ taak: Taak; bezig: boolean; onOpnieuw: (index: number) => void }>

/** The steps of a start, each with how it stands; a failed one can be tried again by itself. */
export function TaakStappen({ taak, bezig, onOpnieuw }: Props) {
  const nu = bezig ? taak.stappen.findIndex(({ staat }) => staat === 'wacht') : -1
  return (
    <ol aria-label="Voortgang" className="max-w-190 border-t border-line">
      {taak.stappen.map((stap, index) => (
        <li
          key={`${stap.soort} ${stap.partner?.oin ?? ''}`}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
        >
          <div className="min-w-0">
            <span className="font-[650]">{labelStap(stap)}</span>
            {stap.uitleg !== null && <span className="block text-meta text-fout">{stap.uitleg}</span>}
            <Wachtreden tekst={wachtOp(taak.stappen, stap)} />
          </div>
          <span className="flex items-center gap-4">
            <span className={kleurVan(stap)}>{index === nu ? 'Bezig…' : STAP_STAAT_LABEL[stap.staat]}</span>
            {magOpnieuw(stap) && (
              <Knop
                type="button"
                variant="secundair"
                bezig={bezig}
                meldTraag={false}
                onClick={() => {
                  if (!bezig) onOpnieuw(index)
                }}
              >
                Opnieuw proberen<span className="sr-only"> {labelStap(stap)}</span>
              </Knop>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Wachtreden({ tekst }: Readonly<{ tekst: string | null }>) {
  return tekst === null ? null : <span className="block text-meta text-ink-2">{tekst}</span>
}

function kleurVan(stap: TaakStap): string {
  if (magOpnieuw(stap)) return 'font-[650] text-fout'
  return stap.staat === 'gelukt' ? 'text-goed' : 'text-ink-2'
}
