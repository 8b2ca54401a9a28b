import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { PROBLEEM_TEKST } from '#lib/problem/teksten.ts'
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
    return { staat: 'mislukt', uitleg: uitlegVan(fout) }
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
    if (staat === 'mislukt') return { staat: 'bezig', ...(await laadVerzoek(gebruiker, idVan(taak))) }
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

function uitlegVan({ code, detail, invalidParams }: ProblemError): string {
  const { titel, advies } = PROBLEEM_TEKST[code]
  const [veld] = invalidParams ?? []
  return veld?.reason ?? `${titel}. ${detail ?? advies}`
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
