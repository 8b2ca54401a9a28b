import 'server-only'
import { z } from 'zod'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { SamenwerkingStart } from '#lib/domain/samenwerking-schema.ts'
import { toStart, toVraag, WIE_VRAAGT_U } from '#lib/domain/starten.ts'
import {
  StartVraag,
  type Concept,
  type ConceptInhoud,
  type StapSoort,
  type StartOpdracht,
  type Taak,
} from '#lib/domain/starten-schema.ts'
import { heeftWerk, isAanDeBeurt, isOnafgemaakt } from '#lib/domain/taak.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { getConcept } from './concept.ts'
import { parseDeel } from './invoer.ts'
import { listBijVerzoek } from './start-dubbel.ts'
import { assertMagStarten, kanPortaalStarten } from './start-recht.ts'
import {
  bewaarStand,
  laatTaakLos,
  listTaken,
  maakTaak,
  pakTaak,
  requireTaak,
  toTaak,
  vindTaak,
  type OpgeslagenStap,
  type OpgeslagenTaak,
} from './taak-opslag.ts'
import { probeerStap, volgDocumenten } from './taak-stap.ts'

/**
 * Makes the task that starts the checked concept; carrying it out is `voerTaakUit`. The concept's version is the task's id,
 * so that pressing twice, in one tab or two, gives one task. Fields that are not right come back as `ongeldige-invoer`.
 */
export async function beginTaak(gebruiker: Gebruiker, { versie, tochNieuw }: StartOpdracht): Promise<Taak> {
  assertMagStarten(gebruiker)
  const eerder = await vindTaak(gebruiker, versie)
  if (eerder !== null) return toTaak(eerder)
  const { inhoud } = requireVersie(await getConcept(gebruiker), versie)
  const start = parseDeel(SamenwerkingStart, 'body', toStart(inhoud))
  const vraag = leesVraag(inhoud)
  if (!tochNieuw && (await listBijVerzoek(gebruiker, start.verzoeknummer)).length > 0) {
    const reason = 'Er is al een samenwerking bij dit verzoek. Kies of u toch een nieuwe wilt starten.'
    throw new ProblemError('ongeldige-invoer', { invalidParams: [{ name: 'tochNieuw', reason }] })
  }
  await maakTaak(gebruiker, versie, { start, vraag }, stappenVan(inhoud.partners, vraag, start.verzoekLaden))
  return toTaak(await requireTaak(gebruiker, versie))
}

function requireVersie(concept: Concept | null, versie: string): Concept {
  if (concept?.versie === versie) return concept
  throw new ProblemError('status-conflict', { detail: 'Uw concept is intussen gewijzigd of verwijderd.' })
}

/** Also a page that was skipped is checked. */
function leesVraag(inhoud: ConceptInhoud): StartVraag | null {
  const vraag = toVraag(inhoud)
  if (vraag === null) return null
  if (vraag.ontvanger !== '') return parseDeel(z.object({ vraag: StartVraag }), 'body', { vraag }).vraag
  throw new ProblemError('ongeldige-invoer', {
    invalidParams: [{ name: 'body.vraag.ontvanger', reason: WIE_VRAAGT_U }],
  })
}

function stappenVan(partners: ConceptInhoud['partners'], vraag: StartVraag | null, laden: boolean): OpgeslagenStap[] {
  const ontvanger = partners.find(({ oin }) => oin === vraag?.ontvanger)
  return [
    maakStap('starten'),
    ...(laden ? [maakStap('documenten')] : []),
    ...partners.map((partner) => ({ ...maakStap('uitnodigen', partner), privilege: partner.privilege })),
    ...(ontvanger === undefined ? [] : [maakStap('actieverzoek', ontvanger)]),
  ]
}

function maakStap(soort: StapSoort, partner?: ConceptInhoud['partners'][number]): OpgeslagenStap {
  return {
    soort,
    partner: partner === undefined ? null : { oin: partner.oin, naam: partner.naam },
    ...{ staat: 'wacht', uitleg: null, sleutel: crypto.randomUUID(), privilege: null, sinds: null },
  }
}

/** How it stands, with what the SWF says of loading now. */
export async function getTaak(gebruiker: Gebruiker, taakId: string): Promise<Taak> {
  const taak = await requireTaak(gebruiker, taakId)
  const index = taak.stappen.findIndex(({ soort, staat }) => soort === 'documenten' && staat === 'bezig')
  const stap = taak.stappen[index]
  if (stap === undefined || taak.loopt) return toTaak(taak)
  const nieuw = await volgDocumenten(gebruiker, taak, stap)
  if (nieuw === null) return toTaak(taak)
  await metBeurt(taakId, async (beurt) => {
    const nu = await requireTaak(gebruiker, taakId)
    const stapNu = nu.stappen[index]
    // Another run may have ended this loading, or begun it again, while we asked.
    if (stapNu?.staat !== 'bezig' || stapNu.sinds !== stap.sinds) return
    await bewaarStand({ ...nu, stappen: nu.stappen.with(index, { ...stapNu, ...nieuw }) }, beurt)
  })
  return toTaak(await requireTaak(gebruiker, taakId))
}

/** The newest start of this user that still asks something of them; null when there is none, or they may not start. */
export async function getOnafgemaakt(gebruiker: Gebruiker): Promise<Taak | null> {
  if (!gebruiker.magStarten || !kanPortaalStarten()) return null
  // A start that failed at once made nothing: after a next start it is of no use any more.
  const taak = (await listTaken(gebruiker)).find(
    (een, index) => isOnafgemaakt(een) && (index === 0 || heeftWerk(een) || een.samenwerkingId !== null),
  )
  return taak === undefined ? null : toTaak(taak)
}

/** Runs only while nobody else has the task. */
async function metBeurt(taakId: string, doe: (beurt: Date) => Promise<void>): Promise<void> {
  const beurt = await pakTaak(taakId)
  if (beurt === null) return
  try {
    await doe(beurt)
  } finally {
    await laatTaakLos(taakId, beurt)
  }
}

/**
 * Carries out the next step that waits, or the one failed step the user asks for; what went well is never repeated. One
 * step per call, so that the page can show each and a call never takes long. While another page carries one out, this
 * only tells how it stands.
 */
export async function voerTaakUit(gebruiker: Gebruiker, taakId: string, opnieuw?: number): Promise<Taak> {
  assertMagStarten(gebruiker)
  await requireTaak(gebruiker, taakId)
  await metBeurt(taakId, async (beurt) => voerStapUit(gebruiker, await requireTaak(gebruiker, taakId), opnieuw, beurt))
  return getTaak(gebruiker, taakId)
}

async function voerStapUit(
  gebruiker: Gebruiker,
  taak: OpgeslagenTaak,
  opnieuw: number | undefined,
  beurt: Date,
): Promise<void> {
  const { stappen } = taak
  const index = opnieuw ?? stappen.findIndex((_, plaats) => isAanDeBeurt(stappen, plaats, undefined))
  const stap = stappen[index]
  if (stap === undefined || !isAanDeBeurt(stappen, index, opnieuw)) return
  const { samenwerkingId = taak.samenwerkingId, ...uitkomst } = await probeerStap(gebruiker, taak, stap)
  await bewaarStand({ ...taak, samenwerkingId, stappen: stappen.with(index, { ...stap, ...uitkomst }) }, beurt)
}
