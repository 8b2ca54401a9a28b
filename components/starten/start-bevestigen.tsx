'use client'
import { useRouter } from 'next/navigation'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useFormulier } from '#components/formulier/use-formulier.ts'
import { KeuzeGroep } from '#components/ui/keuze-groep.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'
import { Link } from '#components/ui/link.tsx'
import type { InvalidParam } from '#lib/problem/problem-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { beginTaak } from './taak-queries.ts'

/** Starts exactly what this page showed; another tab that changed the concept meanwhile makes it a conflict. */
export function StartBevestigen({ versie, isDubbel }: Readonly<{ versie: string; isDubbel: boolean }>) {
  const router = useRouter()
  const formulier = useFormulier({
    naam: 'bevestigen',
    schema: () => import('#lib/domain/starten-schema.ts').then((schema) => schema.StartOpdracht),
    lees: (gegevens) => ({ versie, tochNieuw: gegevens.get('tochNieuw') === 'ja' }),
    verstuur: (opdracht) => beginTaak(opdracht),
    gelukt: ({ taakId }) => {
      void vergeetConcept()
      router.push(`/samenwerkingen/nieuw/voortgang/${taakId}`)
      router.refresh()
    },
  })
  const { probleem } = formulier
  const geweigerd = (probleem instanceof ProblemError && probleem.invalidParams) || []
  const elders = geweigerd.filter(({ name }) => name !== 'tochNieuw')
  return (
    // Whoever goes loses nothing: the concept stays.
    <Formulier onSubmit={formulier.onSubmit} onInput={undefined} className="mt-10 space-y-6">
      {elders.length === 0 ? <FormulierKop {...formulier} /> : <FoutElders fouten={elders} />}
      {isDubbel && (
        <KeuzeGroep
          id={formulier.idVan('tochNieuw')}
          name="tochNieuw"
          legenda="Wat wilt u doen?"
          soort="meer"
          fout={formulier.foutVan('tochNieuw')}
          keuzes={[{ waarde: 'ja', label: 'Toch een nieuwe starten' }]}
        />
      )}
      <KnoppenRij>
        <Knop bezig={formulier.bezig}>Samenwerking starten</Knop>
        <Link href="/samenwerkingen/nieuw/ketenpartners">Terug naar ketenpartners</Link>
      </KnoppenRij>
    </Formulier>
  )
}

/** Fetched when it is needed: this page itself notes nothing. */
async function vergeetConcept(): Promise<void> {
  const { schrift } = await import('./concept-schrift.ts')
  await schrift.vergeet()
}

/** These fields stand on an earlier page. */
function FoutElders({ fouten }: Readonly<{ fouten: readonly InvalidParam[] }>) {
  const isVraag = ({ name }: InvalidParam) => name.startsWith('vraag')
  return (
    <Alert soort="fout" titel="Zo kan de samenwerking nog niet starten" rol="alert">
      {fouten.map(({ name, reason }) => (
        <p key={name}>{reason}</p>
      ))}
      <p>
        {fouten.every(isVraag) ? (
          <Link href="/samenwerkingen/nieuw/ketenpartners">Actieverzoek wijzigen</Link>
        ) : (
          <Link href="/samenwerkingen/nieuw">Gegevens wijzigen</Link>
        )}
      </p>
    </Alert>
  )
}
