'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import type { KoppelingProef, ProefRegel, ProefUitslag } from '#lib/domain/dso-koppeling-schema.ts'
import { testVerbinding } from './koppeling-queries.ts'

/** The button, and under it what each check found and what to do about it. */
export function VerbindingTesten() {
  const router = useRouter()
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: testVerbinding,
    onSuccess: () => {
      router.refresh()
    },
  })
  return (
    <>
      <Knop
        type="button"
        bezig={isPending}
        onClick={() => {
          mutate()
        }}
      >
        Test de verbinding
      </Knop>
      <div className="mt-4">
        <ProbleemMelding fout={error} />
      </div>
      <div role="status">{data !== undefined && <Uitslag proef={data} />}</div>
    </>
  )
}

function Uitslag({ proef: { tijdstip, regels } }: Readonly<{ proef: KoppelingProef }>) {
  return (
    <>
      <p className="font-[650]">{samenvatting(regels)}</p>
      <p className="text-meta text-ink-2">Getest op {formatDatumTijd(tijdstip)}</p>
      <ul className="mt-3 border-t border-line">
        {regels.map((regel) => (
          <li key={regel.id} className="gap-6 border-b border-line py-3 md:grid md:grid-cols-[220px_1fr]">
            <p>
              {regel.titel}
              <span className={`block font-[650] ${KLEUR[regel.uitslag]}`}>{WOORD[regel.uitslag]}</span>
            </p>
            <div className="leesbreedte text-tabel">
              <p>{regel.uitleg}</p>
              {regel.advies !== null && <p className="mt-1">Wat u kunt doen: {regel.advies}</p>}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

const WOORD: Readonly<Record<ProefUitslag, string>> = {
  goed: 'In orde',
  letop: 'Let op',
  fout: 'Niet in orde',
  'niet-gedaan': 'Niet getest',
}
const KLEUR: Readonly<Record<ProefUitslag, string>> = {
  goed: 'text-goed',
  letop: 'text-letop',
  fout: 'text-fout',
  'niet-gedaan': 'text-ink-2',
}

function samenvatting(regels: readonly ProefRegel[]): string {
  const aantal = (uitslag: ProefUitslag) => regels.filter((regel) => regel.uitslag === uitslag).length
  if (aantal('fout') > 0) return 'De koppeling werkt niet of niet helemaal. Kijk hieronder wat u kunt doen.'
  return aantal('letop') > 0 ? 'De koppeling werkt, maar er is iets te doen.' : 'De koppeling werkt.'
}
