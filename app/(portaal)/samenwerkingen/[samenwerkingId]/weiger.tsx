import type { ReactNode } from 'react'
import { GeenToegangInDossier } from '#components/probleem/geen-toegang.tsx'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { zetPaginaStatus } from '#lib/server/pagina-status.ts'

/**
 * A 403 that knows the dossier, and stands beside its spine. Unlike Next's own it is there without JavaScript too.
 * `alleenInitiator` ends the sentence "Alleen de initiator mag …"; null for what others may do as well.
 */
export function weiger(samenwerking: Samenwerking, alleenInitiator: string | null): ReactNode {
  zetPaginaStatus(new ProblemError('geen-toegang'))
  return <GeenToegangInDossier samenwerking={samenwerking} alleenInitiator={alleenInitiator} />
}
