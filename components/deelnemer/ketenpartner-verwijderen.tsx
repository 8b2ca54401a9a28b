'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import type { Oin } from '#lib/domain/organisatie-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { verwijderDeelnemer } from './deelnemer-queries.ts'

type Props = Readonly<{ samenwerkingId: SamenwerkingId; oin: Oin; naam: string }>

/** The act itself; the SWF has the last word, for it also knows actieverzoeken between others. */
export function KetenpartnerVerwijderen({ samenwerkingId, oin, naam }: Props) {
  const router = useRouter()
  const lijst = `/samenwerkingen/${samenwerkingId}/ketenpartners`
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => verwijderDeelnemer(samenwerkingId, oin),
    onSuccess: () => {
      router.push(`${lijst}/bewijs?verwijderd=${oin}`)
      router.refresh()
    },
  })
  const bezig = isPending || isSuccess
  const loptNog = error instanceof ProblemError && error.code === 'status-conflict'
  return (
    <div className="mt-8 space-y-5">
      {loptNog ? <NogNiet naam={naam} fout={error} /> : <ProbleemMelding fout={error} />}
      <KnoppenRij>
        <Knop
          type="button"
          variant="gevaar"
          bezig={bezig}
          onClick={() => {
            if (!bezig) mutate()
          }}
        >
          Ketenpartner verwijderen
        </Knop>
        <KnopLink href={lijst} variant="secundair">
          Annuleren
        </KnopLink>
      </KnoppenRij>
    </div>
  )
}

/** The SWF refused; it may know an actieverzoek that we cannot see. */
function NogNiet({ naam, fout: { detail, traceId } }: Readonly<{ naam: string; fout: ProblemError }>) {
  return (
    <Alert soort="fout" rol="alert" titel={`${naam} is niet verwijderd`}>
      {detail !== undefined && <p>{detail}</p>}
      <p>
        Loopt er geen actieverzoek tussen u en {naam}? Dan loopt er een tussen {naam} en een andere deelnemer. Dat kunt
        u niet zien. Vraag {naam} om het af te ronden of te laten intrekken.
      </p>
      {traceId !== undefined && <p className="text-meta text-ink-2">Nummer van deze melding: {traceId}</p>}
    </Alert>
  )
}
