import 'server-only'
import { cache } from 'react'
import type { PortalSession } from '../../generated/prisma/client.ts'
import { db } from '#lib/db/prisma.ts'
import { Oin, OrganisatieSoort } from '#lib/domain/organisatie-schema.ts'
import { env } from '#lib/env.ts'
import { certificaatOin } from '#lib/mtls/wissel.ts'
import { Mandaat } from './mandaat.ts'
import { PAD_HEADER } from './pad-header.ts'
import { raakSessieAan, vindSessie } from './sessie.ts'
import { openSid, sessieCookieNaam, sidVanRequest } from './sessie-cookie.ts'
import { inlogPad, veiligTerug } from './terug.ts'

/** Who acts, for which one organisation. Comes from the session row alone. */
export type Gebruiker = {
  sessieIdHash: string
  epoch: number
  oin: Oin
  organisatieNaam: string
  soort: OrganisatieSoort
  magStarten: boolean
  /** Chosen by the user, never sent upstream; eHerkenning gives no name. */
  weergaveNaam: string | null
  loa: string
  /** Keyed hash of the pseudonym, for audit rows. */
  actorHash: string
  /** It mandated this portal, or the portal's certificate is its own. */
  gemandateerd: boolean
  /** Appointed by the import of organisations; read anew for every request, so that a removal works at once. */
  isBeheerder: boolean
  /** More than one organisation to choose from: the interface then offers the switch. */
  heeftKeuze: boolean
  mandaat: Mandaat
}

/** Logged in, but the organisation still has to be chosen: no access to anything. */
export type SessieStand =
  | { staat: 'geen' }
  | { staat: 'kiezen'; sessie: PortalSession }
  | { staat: 'actief'; gebruiker: Gebruiker; sessie: PortalSession }

/** The user of a request, or of the page being rendered; null without a live session for one organisation. */
export async function getGebruiker(bron: Request | 'pagina'): Promise<Gebruiker | null> {
  const stand = bron === 'pagina' ? await getPaginaStand() : await getStand(bron)
  return stand.staat === 'actief' ? stand.gebruiker : null
}

/** As `getGebruiker`, for those who must also know a session that awaits the choice of an organisation. */
export async function getStand(request: Request, nu = new Date()): Promise<SessieStand> {
  const achtergrond = request.headers.get('x-activiteit') === 'achtergrond'
  return standVan(await sidVanRequest(request), nu, !achtergrond)
}

/** Once per rendered page, however many parts of it ask. */
export const getPaginaStand = cache(async (): Promise<SessieStand> => {
  // Only pages may load it: route handlers run in tests without Next.
  const { cookies, headers } = await import('next/headers')
  const kop = await headers()
  const vooruit = kop.has('next-router-prefetch') || kop.get('purpose') === 'prefetch'
  const sid = await openSid((await cookies()).get(sessieCookieNaam())?.value)
  return standVan(sid, new Date(), !vooruit)
})

/** For pages of the portal: the user, or a redirect to what has to happen first. */
export async function requireGebruiker(): Promise<Gebruiker> {
  const [{ redirect }, { headers }] = await Promise.all([import('next/navigation'), import('next/headers')])
  const stand = await getPaginaStand()
  const terug = veiligTerug((await headers()).get(PAD_HEADER), env().portalUrl)
  if (stand.staat === 'geen') return redirect(inlogPad('/inloggen', terug))
  if (stand.staat === 'kiezen') return redirect(inlogPad('/inloggen/organisatie', terug))
  if (!stand.gebruiker.gemandateerd) return redirect('/problemen/mandaat-ontbreekt')
  return stand.gebruiker
}

async function standVan(sid: string | null, nu: Date, isActiviteit: boolean): Promise<SessieStand> {
  const gevonden = sid === null ? null : await vindSessie(sid, nu)
  if (gevonden === null) return { staat: 'geen' }
  const sessie = isActiviteit ? await raakSessieAan(gevonden, nu) : gevonden
  if (sessie.staat === 'KIES_ORGANISATIE' || sessie.oin === null) return { staat: 'kiezen', sessie }
  const gebruiker = await toGebruiker(sessie, sessie.oin)
  return gebruiker === null ? { staat: 'geen' } : { staat: 'actief', gebruiker, sessie }
}

async function toGebruiker(sessie: PortalSession, sessieOin: string): Promise<Gebruiker | null> {
  const { actorHash } = sessie
  const [organisatie, naam] = await Promise.all([
    db().organisatie.findUnique({
      where: { oin: sessieOin },
      include: { mandaat: true, beheerders: { where: { actorHash } } },
    }),
    db().weergavenaam.findUnique({ where: { oin_actorHash: { oin: sessieOin, actorHash } } }),
  ])
  if (organisatie === null) return null
  const oin = Oin.parse(organisatie.oin)
  const gemandateerd = organisatie.mandaat !== null || certificaatOin() === oin
  return {
    sessieIdHash: sessie.idHash,
    epoch: sessie.epoch,
    oin,
    organisatieNaam: organisatie.naam,
    soort: OrganisatieSoort.parse(organisatie.soort),
    magStarten: organisatie.magStarten,
    weergaveNaam: naam?.naam ?? null,
    loa: sessie.loa,
    actorHash,
    gemandateerd,
    isBeheerder: organisatie.beheerders.length > 0,
    heeftKeuze: sessie.keuzes.length > 1,
    mandaat: new Mandaat({ oin, gemandateerd }),
  }
}
