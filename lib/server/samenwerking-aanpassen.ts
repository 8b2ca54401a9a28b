import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { isGesloten, mag, SAMENWERKING_VELD_LABEL, SAMENWERKING_VELDEN } from '#lib/domain/samenwerking.ts'
import type {
  Samenwerking,
  SamenwerkingAanpassing,
  SamenwerkingId,
  SamenwerkingVelden,
} from '#lib/domain/samenwerking-schema.ts'
import * as dso from '#lib/dso/samenwerkingen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit } from './audit.ts'
import { CONTACT_UITLEG, throwMetUitleg } from './uitleg.ts'

/**
 * Changes what the initiator may change, and only the fields that were changed (RM4). `status-conflict` when somebody
 * else changed one of them since the user looked; a repeat with the same outcome changes nothing and succeeds.
 */
export async function pasSamenwerkingAan(
  gebruiker: Gebruiker,
  id: SamenwerkingId,
  { velden, gezien }: SamenwerkingAanpassing,
): Promise<Samenwerking> {
  const nu = await dso.getSamenwerking(gebruiker.mandaat, id)
  assertMagAanpassen(nu)
  const anders = SAMENWERKING_VELDEN.filter((veld) => velden[veld] !== undefined && velden[veld] !== (nu[veld] ?? ''))
  if (anders.length === 0) return nu
  const ingehaald = anders.filter((veld) => (gezien[veld] ?? '') !== (nu[veld] ?? ''))
  if (ingehaald.length > 0) throw intussenGewijzigd(nu, ingehaald)
  return metAudit(gebruiker, 'samenwerking-aanpassen', id, () =>
    dso.changeSamenwerking(gebruiker.mandaat, id, kies(velden, anders)).catch(legUit),
  )
}

function kies(velden: SamenwerkingVelden, namen: readonly (keyof SamenwerkingVelden)[]): SamenwerkingVelden {
  return Object.fromEntries(namen.map((naam) => [naam, velden[naam]]))
}

/** Says what stands there now, so that nobody has to look it up before deciding. */
function intussenGewijzigd(nu: Samenwerking, velden: readonly (keyof SamenwerkingVelden)[]): ProblemError {
  const wanneer = nu.laatstAangepastDatumTijd === null ? '' : ` op ${formatDatumTijd(nu.laatstAangepastDatumTijd)}`
  const stand = velden.map((veld) => `${SAMENWERKING_VELD_LABEL[veld]} is nu ‘${nu[veld] ?? ''}’.`).join(' ')
  const detail = `Intussen gewijzigd door ${nu.laatstAangepastDoorNaam ?? 'een collega'}${wanneer}. ${stand}`
  return new ProblemError('status-conflict', { detail: detail.slice(0, 600) })
}

function assertMagAanpassen(samenwerking: Samenwerking): void {
  if (mag(samenwerking, 'aanpassen')) return
  if (isGesloten(samenwerking)) throw new ProblemError('status-conflict', { detail: 'De samenwerking is gesloten.' })
  throw new ProblemError('geen-toegang', { detail: 'Alleen de initiator past de gegevens aan.' })
}

function legUit(fout: unknown): never {
  return throwMetUitleg(fout, CONTACT_UITLEG)
}
