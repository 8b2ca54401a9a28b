import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { magOpnieuw } from '#lib/domain/taak.ts'
import { afloopVan } from '#lib/dso/afloop.ts'
import { huidigeTraceId } from '#lib/log.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import type { Handeling } from '#lib/problem/handelingen.ts'
import { isOnzeker, stapUitleg } from '#lib/problem/uitleg.ts'
import { stelActieverzoekOp } from './actieverzoeken.ts'
import { verwijderConcept } from './concept.ts'
import { uitnodigen } from './deelnemers.ts'
import { startSamenwerking } from './samenwerkingen.ts'
import type { OpgeslagenStap, OpgeslagenTaak } from './taak-opslag.ts'
import { getLaadStand, laadVerzoek } from './verzoek-laden.ts'

type Uitkomst = Partial<OpgeslagenStap> & { samenwerkingId?: SamenwerkingId }

/** Tries one step under its own key and says how it ended; never fails itself. */
export async function probeerStap(gebruiker: Gebruiker, taak: OpgeslagenTaak, stap: OpgeslagenStap): Promise<Uitkomst> {
  try {
    return { staat: 'gelukt', uitleg: null, ...(await DOE[stap.soort](gebruiker, taak, stap)) }
  } catch (fout) {
    if (!(fout instanceof ProblemError)) throw fout
    return nietGelukt(fout, stap.soort)
  }
}

type Doe = (gebruiker: Gebruiker, taak: OpgeslagenTaak, stap: OpgeslagenStap) => Promise<Uitkomst>

const DOE: Readonly<Record<OpgeslagenStap['soort'], Doe>> = {
  async starten(gebruiker, { taakId, inhoud }, { sleutel }) {
    if (!inhoud?.start) throw new ProblemError('niet-gevonden')
    const { samenwerkingId } = await startSamenwerking(gebruiker, inhoud.start, sleutel)
    await verwijderConcept(gebruiker, taakId)
    return { samenwerkingId }
  },
  // The first time loading was asked for by starting itself; here it is only followed, and asked for again on a repeat.
  async documenten(gebruiker, taak, { staat, sinds }) {
    if (magOpnieuw({ staat })) return { staat: 'bezig', ...(await laadVerzoek(gebruiker, idVan(taak))) }
    return { staat: 'bezig', sinds }
  },
  async uitnodigen(gebruiker, taak, { partner, privilege, sleutel }) {
    if (partner === null || privilege === null) throw new ProblemError('interne-fout')
    try {
      await uitnodigen(gebruiker, idVan(taak), { oin: partner.oin, privilege }, sleutel)
    } catch (fout) {
      if (!isDoetAlMee(fout)) throw fout
    }
    return {}
  },
  async actieverzoek(gebruiker, taak, { sleutel }) {
    const vraag = taak.inhoud?.vraag
    if (!vraag) throw new ProblemError('niet-gevonden')
    await stelActieverzoekOp(gebruiker, idVan(taak), { ...vraag, documenten: [] }, sleutel)
    return {}
  },
}

/** Somebody invited this partner in the dossier meanwhile: then this step is done too. */
function isDoetAlMee(fout: unknown): boolean {
  if (!(fout instanceof ProblemError) || fout.code !== 'status-conflict') return false
  return fout.invalidParams?.some(({ name }) => name === 'oin') ?? false
}

function idVan({ samenwerkingId }: OpgeslagenTaak): SamenwerkingId {
  if (samenwerkingId === null) throw new ProblemError('status-conflict', { detail: 'De samenwerking is er nog niet.' })
  return samenwerkingId
}

const HANDELING: Readonly<Record<OpgeslagenStap['soort'], Handeling>> = {
  starten: 'samenwerking-starten',
  documenten: 'verzoek-laden',
  uitnodigen: 'ketenpartner-uitnodigen',
  actieverzoek: 'actieverzoek-versturen',
}

/** Kept with the step, so that it says the same after a reload: what became of it, and the number in the log. */
function nietGelukt(fout: ProblemError, soort: OpgeslagenStap['soort']): Uitkomst {
  const { code, detail, invalidParams, retryAfter } = fout
  const [veld] = invalidParams ?? []
  if (veld !== undefined) return { staat: 'mislukt', uitleg: veld.reason }
  const traceId = huidigeTraceId()
  const probleem = new ProblemError(code, {
    ...{ handeling: HANDELING[soort], afloop: afloopVan(fout) },
    ...(detail !== undefined && { detail }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(traceId !== undefined && { traceId }),
  })
  return { staat: isOnzeker(probleem) ? 'onzeker' : 'mislukt', uitleg: stapUitleg(probleem) }
}

/** Loading goes on at the SWF: how it stands now. */
export async function volgDocumenten(
  gebruiker: Gebruiker,
  taak: OpgeslagenTaak,
  { sinds }: OpgeslagenStap,
): Promise<Uitkomst | null> {
  const { stand } = await getLaadStand(gebruiker, idVan(taak), sinds ?? undefined)
  if (stand === 'bezig') return null
  if (stand === 'geladen') return { staat: 'gelukt', uitleg: null }
  const uitleg = 'De documenten zijn niet geladen. De samenwerking kunt u gewoon gebruiken.'
  return { staat: 'mislukt', uitleg }
}
