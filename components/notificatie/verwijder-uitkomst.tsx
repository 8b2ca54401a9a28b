import { Alert } from '#components/ui/alert.tsx'
import { voluitVan } from '#lib/domain/notificatie.ts'
import { isOnzeker, legUit, redenVan } from '#lib/problem/uitleg.ts'
import type { Mislukking } from './use-notificaties-verwijderen.ts'

type Props = Readonly<{ aantal: number; mislukt: readonly Mislukking[] }>

/** What could not be deleted, each with its reason; `aantal` is how many were tried. */
export function VerwijderUitkomst({ aantal, mislukt }: Props) {
  if (mislukt.length === 0) return null
  return (
    <div className="mb-4">
      <Alert soort="fout" rol="alert" titel={titelVan(aantal, mislukt)}>
        <div className="space-y-1">
          {mislukt.map(({ notificatie, fout }) => (
            <p key={notificatie.notificatieId}>
              {voluitVan(notificatie)} <span className="block text-ink-2">{redenVan(fout)}</span>
            </p>
          ))}
        </div>
      </Alert>
    </div>
  )
}

/** Of what nobody knows, nothing is said with certainty. */
function titelVan(aantal: number, mislukt: readonly Mislukking[]): string {
  const [eerste] = mislukt
  if (aantal === 1 && eerste !== undefined) return legUit(eerste.fout).titel
  const tel = mislukt.length
  if (mislukt.some(({ fout }) => isOnzeker(fout)))
    return `Van ${tel} van de ${aantal} notificaties is niet zeker of zij weg zijn`
  return tel === aantal
    ? `Geen van de ${aantal} notificaties is verwijderd`
    : `${tel} van de ${aantal} notificaties ${tel === 1 ? 'is' : 'zijn'} niet verwijderd`
}
