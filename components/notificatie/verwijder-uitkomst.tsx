import { Alert } from '#components/ui/alert.tsx'
import { zinVan } from '#lib/domain/notificatie.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { PROBLEEM_TEKST } from '#lib/problem/teksten.ts'
import type { Mislukking } from './use-notificaties-verwijderen.ts'

type Props = Readonly<{ aantal: number; mislukt: readonly Mislukking[] }>

/** What could not be deleted, each with its reason; `aantal` is how many were tried. */
export function VerwijderUitkomst({ aantal, mislukt }: Props) {
  if (mislukt.length === 0) return null
  return (
    <div className="mb-4">
      <Alert soort="fout" rol="alert" titel={titelVan(aantal, mislukt.length)}>
        <div className="space-y-1">
          {mislukt.map(({ notificatie, fout }) => (
            <p key={notificatie.notificatieId}>
              {zinVan(notificatie)} <span className="block text-ink-2">{redenVan(fout)}</span>
            </p>
          ))}
        </div>
      </Alert>
    </div>
  )
}

function titelVan(aantal: number, mislukt: number): string {
  if (aantal === 1) return 'De notificatie is niet verwijderd'
  return mislukt === aantal
    ? `Geen van de ${aantal} notificaties is verwijderd`
    : `${mislukt} van de ${aantal} notificaties ${mislukt === 1 ? 'is' : 'zijn'} niet verwijderd`
}

function redenVan(fout: Error): string {
  const probleem = fout instanceof ProblemError ? fout : new ProblemError('interne-fout')
  const { titel, advies } = PROBLEEM_TEKST[probleem.code]
  const nummer = probleem.traceId === undefined ? '' : ` Nummer van deze melding: ${probleem.traceId}`
  return `${titel}. ${probleem.detail ?? advies}${nummer}`
}
