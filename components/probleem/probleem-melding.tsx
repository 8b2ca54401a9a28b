import { Alert } from '#components/ui/alert.tsx'
import { ProblemError } from '#lib/problem/problem.ts'
import { PROBLEEM_TEKST } from '#lib/problem/teksten.ts'

/** An act that failed, above the form that still holds what was typed. */
export function ProbleemMelding({ fout }: Readonly<{ fout: Error | null }>) {
  if (fout === null) return null
  const probleem = fout instanceof ProblemError ? fout : new ProblemError('interne-fout')
  const { titel, advies } = PROBLEEM_TEKST[probleem.code]
  return (
    <Alert soort="fout" titel={titel} rol="alert">
      {probleem.detail !== undefined && <p>{probleem.detail}</p>}
      {probleem.code === 'niet-ingelogd' ? (
        <p>
          <a href="/inloggen" target="_blank" rel="noreferrer">
            Log in op een nieuw tabblad
          </a>{' '}
          en verstuur daarna opnieuw. Wat u typte, staat er nog.
        </p>
      ) : (
        <p>{advies}</p>
      )}
      {probleem.traceId !== undefined && (
        <p className="text-meta text-ink-2">Nummer van deze melding: {probleem.traceId}</p>
      )}
    </Alert>
  )
}
