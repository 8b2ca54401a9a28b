export type BeurtProps = Readonly<{ wie: 'u' | 'ander' | 'klaar' | 'onbekend'; tekst: string; rolt?: boolean }>

const KLEUR = {
  u: 'font-[650] text-u',
  ander: 'font-[650] text-ander',
  klaar: 'text-klaar',
  onbekend: 'text-klaar',
} as const

/** Who must act: always the ring with words. `rolt` once, right after sending. */
export function Beurt({ wie, tekst, rolt = false }: BeurtProps) {
  return (
    <span className={`inline-flex items-baseline gap-2 text-meta ${KLEUR[wie]}`}>
      <span aria-hidden="true" data-wie={wie} className={`beurt-ring translate-y-0.5 ${rolt ? 'beurt-rolt' : ''}`} />
      <span className="text-balance">{tekst}</span>
    </span>
  )
}
