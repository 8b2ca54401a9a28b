import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { isGesloten, mag } from '#lib/domain/samenwerking.ts'
import type { LaadStand, Samenwerking, SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { listNotificaties } from '#lib/dso/notificaties.ts'
import * as dso from '#lib/dso/samenwerkingen.ts'
import { tijdVan } from '#lib/dso/tijd.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit } from './audit.ts'

const GELUKT = 'VERZOEK_OPHALEN_GESLAAGD'
const MISLUKT = 'VERZOEK_OPHALEN_MISLUKT'

/** Begins loading, or lets a loading that runs already go on. `sinds` is the SWF's clock just before: what ended later is ours. */
export async function laadVerzoek(gebruiker: Gebruiker, id: SamenwerkingId): Promise<{ sinds: string }> {
  const { mandaat } = gebruiker
  const samenwerking = await dso.getSamenwerking(mandaat, id)
  // `Date` counts whole seconds.
  const sinds = new Date(tijdVan(mandaat).getTime() - 1000).toISOString()
  if (samenwerking.wijZijnInitiator && samenwerking.status === 'INITIALISATIE') return { sinds }
  if (!mag(samenwerking, 'verzoekOphalen')) throw kanNiet(samenwerking)
  await metAudit(gebruiker, 'verzoek-laden', id, () => dso.loadVerzoek(mandaat, id))
  return { sinds }
}

/**
 * How loading stands. The SWF has no field for it: INITIALISATIE and the link `verzoekOphalen` tell part of it, its two
 * notificaties the rest. Those may be deleted, so without `sinds` an end that nobody told reads as `geladen`.
 */
export async function getLaadStand(gebruiker: Gebruiker, id: SamenwerkingId, sinds?: string): Promise<LaadStand> {
  const samenwerking = await dso.getSamenwerking(gebruiker.mandaat, id)
  if (!samenwerking.wijZijnInitiator) return { stand: 'niet-aan-u', op: null }
  if (samenwerking.verzoeknummer === null) return { stand: 'geen-verzoek', op: null }
  if (samenwerking.status === 'INITIALISATIE') return { stand: 'bezig', op: null }
  const uitkomst = await laatsteUitkomst(gebruiker, id, sinds)
  return standVan(samenwerking, uitkomst, sinds !== undefined)
}

type Uitkomst = { type: string; op: string }

function standVan(samenwerking: Samenwerking, uitkomst: Uitkomst | null, isGevraagd: boolean): LaadStand {
  const { type, op } = uitkomst ?? { type: null, op: null }
  if (mag(samenwerking, 'verzoekOphalen')) {
    // Offered again after we asked: it ended without documents, also where the SWF sends no word of that.
    return isGevraagd || type === MISLUKT ? { stand: 'mislukt', op } : { stand: 'kan', op: null }
  }
  if (isGevraagd && type === null && !isGesloten(samenwerking)) return { stand: 'bezig', op: null }
  return { stand: 'geladen', op: type === GELUKT ? op : null }
}

async function laatsteUitkomst(
  { mandaat }: Gebruiker,
  samenwerkingId: SamenwerkingId,
  sinds: string | undefined,
): Promise<Uitkomst | null> {
  const lijsten = await Promise.all(
    [GELUKT, MISLUKT].map((type) => listNotificaties(mandaat, { samenwerkingId, type, grootte: 25 })),
  )
  const [laatste] = lijsten
    .flatMap(({ items }) => items)
    .filter(({ eventDatumTijd }) => sinds === undefined || Date.parse(eventDatumTijd) >= Date.parse(sinds))
    .toSorted((een, ander) => Date.parse(ander.eventDatumTijd) - Date.parse(een.eventDatumTijd))
  return laatste === undefined ? null : { type: laatste.type, op: laatste.eventDatumTijd }
}

function kanNiet({ wijZijnInitiator, verzoeknummer, status }: Samenwerking): ProblemError {
  if (!wijZijnInitiator)
    return new ProblemError('geen-toegang', { detail: 'Alleen de initiator laadt documenten uit het verzoek.' })
  if (status === 'GESLOTEN') return new ProblemError('status-conflict', { detail: 'De samenwerking is gesloten.' })
  const detail =
    verzoeknummer === null
      ? 'Deze samenwerking heeft geen verzoek in het DSO. Er valt niets te laden.'
      : 'De documenten uit het verzoek zijn al geladen, of worden nu geladen.'
  return new ProblemError('status-conflict', { detail })
}
