import 'server-only'
import { schrijfAudit } from '#lib/server/audit.ts'
import { env } from '#lib/env.ts'
import { hashActor, versleutel } from '#lib/auth/geheim.ts'
import { normaliseerIdentiteit, type Identiteit } from './identiteit.ts'
import type { LoginFout } from './login-fout.ts'
import { vindOrganisaties } from './organisaties-van.ts'
import { maakSessie, trekSessieIn } from '#lib/auth/sessie.ts'

export type Toelating = { ok: true; identiteit: Identiteit; oins: string[] } | { ok: false; fout: LoginFout }

/** Decides on a verified ID token: level, service, and the organisations behind it. Every refusal is audited. */
export async function beoordeelLogin(claims: Readonly<Record<string, unknown>>): Promise<Toelating> {
  const { issuer, minLoa, serviceId, serviceUuid } = env().eh
  const uitkomst = normaliseerIdentiteit(claims, { issuer, minLoa, serviceId, serviceUuid })
  if (!uitkomst.ok) return weiger(uitkomst.fout, null)
  const { identiteit } = uitkomst
  const organisaties = await vindOrganisaties(identiteit.identificaties)
  if (!organisaties.ok) return weiger(organisaties.fout, identiteit)
  return { ok: true, identiteit, oins: organisaties.oins }
}

async function weiger(fout: LoginFout, identiteit: Identiteit | null): Promise<Toelating> {
  const actorHash = identiteit === null ? null : hashActor(identiteit.issuer, identiteit.pseudoniem)
  const loa = identiteit?.loa ?? null
  await schrijfAudit({ fase: 'GEWEIGERD', handeling: 'inloggen', object: 'sessie', actorHash, loa, code: fout })
  return { ok: false, fout }
}

type ToegelatenLogin = { identiteit: Identiteit; oins: string[]; idToken: string | null; oudeSid: string | null }

/**
 * Opens a session for an admitted login and ends the one this browser had (threats T3, T4).
 * With several organisations it gives no access until one is chosen.
 */
export async function openSessie({ identiteit, oins, idToken, oudeSid }: ToegelatenLogin, nu = new Date()) {
  const { loa, issuer, pseudoniem, tussenpartij } = identiteit
  const actorHash = hashActor(issuer, pseudoniem)
  const [enige = null, ...meer] = oins
  const oin = meer.length === 0 ? enige : null
  if (oudeSid !== null) await trekSessieIn(oudeSid, 'opnieuw-ingelogd', nu)
  const idTokenVersleuteld = idToken === null ? null : versleutel(idToken)
  const staat = oin === null ? 'KIES_ORGANISATIE' : 'ACTIEF'
  const { sid, rij } = await maakSessie(
    { staat, oin, keuzes: oins, loa, issuer, actorHash, tussenpartij, idTokenVersleuteld },
    nu,
  )
  await schrijfAudit({ fase: 'GELUKT', handeling: 'inloggen', object: 'sessie', oin, actorHash, loa }, nu)
  return { sid, rij }
}
