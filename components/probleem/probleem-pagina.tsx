import { KopieerKnop } from '#components/ui/kopieer-knop.tsx'
import { KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import type { ProblemError } from '#lib/problem/problem.ts'
import { LEES_ADVIES, PROBLEEM_TEKST } from '#lib/problem/teksten.ts'

/** A whole page that could not be read: what happened, what to do, and the number to pass on. */
export function ProbleemPagina({ probleem, traceId }: Readonly<{ probleem: ProblemError; traceId: string }>) {
  const { titel, advies } = PROBLEEM_TEKST[probleem.code]
  return (
    <Lijstindeling>
      <LegeStaat soort="dso-weg" titel={titel} kop="h1">
        {probleem.detail !== undefined && <p>{probleem.detail}</p>}
        <p>{LEES_ADVIES[probleem.code] ?? advies}</p>
        <Referentie traceId={traceId} />
        <KnoppenRij>
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
        Nummer van deze melding: <span className="font-mono wrap-anywhere text-ink md:block">{traceId}</span>
      </p>
      <KopieerKnop tekst={traceId} label="Nummer kopiëren" />
    </div>
  )
}
