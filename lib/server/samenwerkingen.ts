import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { grenzenVan } from '#lib/domain/datum.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import { SamenwerkingId, type Samenwerking, type SamenwerkingStart } from '#lib/domain/samenwerking-schema.ts'
import * as dso from '#lib/dso/samenwerkingen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit } from './audit.ts'
import { verwijderConcept } from './concept.ts'
import { eenmalig } from './eenmalig.ts'
import { ofWeg } from './of-weg.ts'
import { assertMagStarten } from './start-recht.ts'
import { CONTACT_UITLEG, throwMetUitleg } from './uitleg.ts'

export type SamenwerkingenVraag = Omit<dso.SamenwerkingFilter, 'na' | 'totEnMet'> & {
  samenwerkingId?: SamenwerkingId | undefined
  /** Days in the Netherlands on which it was last changed, both included: `2026-12-31`. */
  van?: string | undefined
  tot?: string | undefined
}

/** Samenwerkingen in which the organisation takes part; with a samenwerkingId at most that one. */
export async function listSamenwerkingen(
  { mandaat, oin }: Gebruiker,
  { samenwerkingId, van, tot, ...filter }: SamenwerkingenVraag = {},
): Promise<Pagina<Samenwerking>> {
  const anderAlsWij = filter.rol === 'initiator' && filter.initiator !== undefined && filter.initiator !== oin
  if (anderAlsWij) return { items: [], pagina: { nummer: 1, grootte: 1, totaal: 0, paginas: 1 } }
  if (samenwerkingId === undefined) return dso.listSamenwerkingen(mandaat, { ...filter, ...grenzenVan(van, tot) })
  const gevonden = await ofWeg(dso.getSamenwerking(mandaat, samenwerkingId))
  const items = gevonden === null ? [] : [gevonden]
  return { items, pagina: { nummer: 1, grootte: 1, totaal: items.length, paginas: 1 } }
}

export function getSamenwerking({ mandaat }: Gebruiker, id: SamenwerkingId): Promise<Samenwerking> {
  return dso.getSamenwerking(mandaat, id)
}

/** For a bevoegd gezag or behandeldienst, where this portal offers it; the SWF checks whether the verzoek is theirs. `sleutel`: the idempotency key. */
export async function startSamenwerking(
  gebruiker: Gebruiker,
  start: SamenwerkingStart,
  sleutel: string,
): Promise<Samenwerking> {
  const { mandaat } = gebruiker
  assertMagStarten(gebruiker)
  return eenmalig(
    gebruiker,
    { sleutel, handeling: 'samenwerking-starten' },
    {
      doe: () =>
        metAudit(gebruiker, 'samenwerking-starten', '-', () => dso.startSamenwerking(mandaat, start).catch(legUit)),
      idVan: ({ samenwerkingId }) => samenwerkingId,
      lees: (id) => dso.getSamenwerking(mandaat, SamenwerkingId.parse(id)),
      zoek: async (isSindsdien) => {
        const { verzoeknummer, titel } = start
        const { items } = await dso.listSamenwerkingen(mandaat, {
          rol: 'initiator',
          verzoeknummer: verzoeknummer ?? undefined,
          sort: '-creatieDatumTijd',
          grootte: 100,
        })
        return items.find((item) => item.titel === titel && isSindsdien(item.creatieDatumTijd)) ?? null
      },
    },
  )
}

/** Starts from the one page, which kept its concept just before: that one has served then. */
export async function startMeteen(
  gebruiker: Gebruiker,
  start: SamenwerkingStart,
  sleutel: string,
): Promise<Samenwerking> {
  const gestart = await startSamenwerking(gebruiker, start, sleutel)
  await verwijderConcept(gebruiker)
  return gestart
}

/** Starting is the check: what the SWF says of the verzoek becomes what the user can do about it. */
function legUit(fout: unknown): never {
  if (!(fout instanceof ProblemError)) throw fout
  if (fout.code === 'geen-toegang') {
    const detail =
      'Dit verzoek hoort bij een ander bevoegd gezag. Alleen dat bevoegd gezag start er een samenwerking op.'
    throw new ProblemError('geen-toegang', { detail, cause: fout })
  }
  return throwMetUitleg(fout, {
    ...CONTACT_UITLEG,
    verzoeknummer: 'Het DSO kent dit verzoeknummer niet. Controleer het nummer.',
  })
}
