'use client'
import { BevestigFormulier } from '#components/formulier/bevestig-formulier.tsx'
import { Alert } from '#components/ui/alert.tsx'
import type { Oin } from '#lib/domain/organisatie-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { verwijderDeelnemer } from './deelnemer-queries.ts'

type Props = Readonly<{ samenwerkingId: SamenwerkingId; oin: Oin; naam: string }>

/** The act itself; the SWF has the last word, for it also knows actieverzoeken between others. */
export function KetenpartnerVerwijderen({ samenwerkingId, oin, naam }: Props) {
  const lijst = `/samenwerkingen/${samenwerkingId}/ketenpartners`
  return (
    <BevestigFormulier
      knop="Ketenpartner verwijderen"
      doe={() => verwijderDeelnemer(samenwerkingId, oin)}
      daarna={`${lijst}/bewijs?verwijderd=${oin}`}
      terug={lijst}
      weigering={(fout) => (isNogNiet(fout) ? <NogNiet naam={naam} fout={fout} /> : null)}
    />
  )
}

const isNogNiet = (fout: Error): fout is ProblemError => fout instanceof ProblemError && fout.code === 'status-conflict'

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
