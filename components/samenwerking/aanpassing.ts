import { SAMENWERKING_VELDEN } from '#lib/domain/samenwerking.ts'
import type { Samenwerking, SamenwerkingAanpassing, SamenwerkingVelden } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'

type Stand = Pick<Samenwerking, keyof SamenwerkingVelden>

/**
 * What the user changed since the form was filled from `begin`, with what stood there when last looked (`gezien`).
 * A field left alone never goes along, also when a colleague changed it meanwhile. Nothing changed: `ongeldige-invoer`.
 */
export function kiesAanpassing(velden: SamenwerkingVelden, begin: Stand, gezien: Stand): SamenwerkingAanpassing {
  const namen = SAMENWERKING_VELDEN.filter((veld) => velden[veld] !== (begin[veld] ?? ''))
  if (namen.length === 0) {
    const reason = 'U heeft niets veranderd. Pas iets aan, of annuleer.'
    throw new ProblemError('ongeldige-invoer', { invalidParams: [{ name: 'titel', reason }] })
  }
  return {
    velden: Object.fromEntries(namen.map((veld) => [veld, velden[veld]])),
    gezien: Object.fromEntries(namen.map((veld) => [veld, gezien[veld]])),
  }
}
