import { KopieerKnop } from '#components/ui/kopieer-knop.tsx'
import { KnopHerlaad, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import type { ProblemError } from '#lib/problem/problem.ts'
import { LEES_ADVIES, LEZEN_KAN_OPNIEUW, PROBLEEM_TEKST } from '#lib/problem/teksten.ts'

type Props = Readonly<{
  probleem: ProblemError
  traceId: string
  /** Path and query of this very page. */
  adres: string
}>

/** A whole page that could not be read: what happened, what to do, and the number to pass on. */
export function ProbleemPagina({ probleem, traceId, adres }: Props) {
  const { titel, advies } = PROBLEEM_TEKST[probleem.code]
  return (
    <Lijstindeling>
      <LegeStaat soort="dso-weg" titel={titel} kop="h1">
        {probleem.detail !== undefined && <p>{probleem.detail}</p>}
        <p>{LEES_ADVIES[probleem.code] ?? advies}</p>
        <Referentie traceId={traceId} />
        <KnoppenRij>
          {LEZEN_KAN_OPNIEUW.has(probleem.code) && <KnopHerlaad href={adres}>Opnieuw proberen</KnopHerlaad>}
          <KnopLink href="/werkvoorraad" variant="secundair">
            Naar de werkvoorraad
          </KnopLink>
          <KnopLink href="/help" variant="tekst">
            Help
          </KnopLink>
        </KnoppenRij>
      </LegeStaat>
    </Lijstindeling>
  )
}

export function Referentie({ traceId }: Readonly<{ traceId: string }>) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-y border-line py-3 text-meta">
      <p>
        Nummer van deze melding: <span className="wrap-anywhere text-ink tabular-nums md:block">{traceId}</span>
      </p>
      <KopieerKnop tekst={traceId} label="Nummer kopiëren" />
    </div>
  )
}
