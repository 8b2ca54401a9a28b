import 'server-only'
import { db } from '#lib/db/prisma.ts'
import type { Identificatie } from './identiteit.ts'
import type { LoginFout } from './login-fout.ts'

export type OrganisatieUitkomst = { ok: true; oins: string[] } | { ok: false; fout: LoginFout }

/** The organisations an identity may act for, from our table alone: an OIN is never computed (threat T16). */
export async function vindOrganisaties(identificaties: Identificatie[]): Promise<OrganisatieUitkomst> {
  const rijen = await db().organisatieIdentificator.findMany({ where: { OR: identificaties } })
  return kiesOrganisaties(identificaties, rijen)
}

/**
 * Pure. Every identifier that we know has a say and they must agree; identifiers we do not know say nothing.
 * Nothing known is `geen-oin`; identifiers that lead to different organisations are a `conflict`.
 */
export function kiesOrganisaties(
  identificaties: Identificatie[],
  koppelingen: readonly { type: string; waarde: string; oin: string }[],
): OrganisatieUitkomst {
  const perIdentificatie = identificaties
    .map(({ type, waarde }) => koppelingen.filter((rij) => rij.type === type && rij.waarde === waarde))
    .map((rijen) => new Set(rijen.map(({ oin }) => oin)))
    .filter((oins) => oins.size > 0)
  const [eerste, ...overige] = perIdentificatie
  if (eerste === undefined) return { ok: false, fout: 'geen-oin' }
  const gedeeld = [...eerste].filter((oin) => overige.every((oins) => oins.has(oin)))
  return gedeeld.length === 0 ? { ok: false, fout: 'conflict' } : { ok: true, oins: gedeeld.toSorted() }
}
