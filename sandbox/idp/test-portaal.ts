import { createHash, randomBytes } from 'node:crypto'
import type { IdpDeps } from './idp-deps.ts'
import type { Persona } from './persona.ts'

/** Test tools: a portal without a browser, which talks to the simulator by plain fetch. */
export const PORTAL_URL = 'http://localhost:3000'
export const TERUG = `${PORTAL_URL}/api/auth/callback/eherkenning`
const CLIENT = { clientId: 'samenwerkportaal', clientSecret: 'g'.repeat(40) }

export function persona(id: string, overig: Partial<Persona> = {}): Persona {
  return {
    id,
    wereldId: 'seed',
    label: `Adviseur · ${id}`,
    organisatienaam: 'GGD Zandbakland',
    identificatie: { type: 'RSIN', waarde: '990000047' },
    pseudoniem: `${'AB'.repeat(32)}@${'CD'.repeat(16)}`,
    serviceId: 'urn:etoegang:DV:00000099000000990000:services:0001',
    ...overig,
  }
}

export function depsMet(personas: Persona[]): IdpDeps {
  return {
    port: 0,
    portalUrl: PORTAL_URL,
    ...CLIENT,
    personas: {
      list: async (wereldId) => personas.filter((een) => een.wereldId === wereldId),
      find: async (id) => personas.find((een) => een.id === id) ?? null,
    },
  }
}

/** One browser: keeps cookies, never follows a redirect by itself. */
export class Bladeraar {
  readonly koekjes = new Map<string, string>()
  readonly basis: string
  constructor(basis: string) {
    this.basis = basis
  }

  async haal(adres: string, formulier?: Record<string, string>): Promise<Response> {
    const antwoord = await fetch(new URL(adres, this.basis), {
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        cookie: [...this.koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; '),
      },
      ...(formulier && { method: 'POST', body: new URLSearchParams(formulier) }),
    })
    for (const regel of antwoord.headers.getSetCookie()) {
      const [naam = '', waarde = ''] = regel.split(';', 1).join().split('=')
      this.koekjes.set(naam, waarde)
    }
    return antwoord
  }
}

export type Inlogpoging = { verifier: string; nonce: string; state: string; adres: string }

/** A correct authorization request; `anders` overrides parameters, an empty value leaves one out. */
export function beginInloggen(anders: Record<string, string> = {}): Inlogpoging {
  const [verifier, nonce, state] = [willekeurig(), willekeurig(), willekeurig()]
  const vraag = new URLSearchParams({
    client_id: CLIENT.clientId,
    redirect_uri: TERUG,
    response_type: 'code',
    scope: 'openid eherkenning',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...anders,
  })
  for (const [naam, waarde] of [...vraag]) if (waarde === '') vraag.delete(naam)
  return { verifier, nonce, state, adres: `/auth?${vraag}` }
}

/** Goes to the login page and posts a choice there; gives the address at the portal the user ends on. */
export async function kiesOpLoginpagina(
  bladeraar: Bladeraar,
  poging: Inlogpoging,
  keuze: Record<string, string>,
  vraag = '',
): Promise<URL> {
  const pagina = doel(await bladeraar.haal(poging.adres))
  const verder = await bladeraar.haal(`${pagina}${vraag}`, { actie: 'inloggen', niveau: 'loa3', ...keuze })
  return new URL(doel(await bladeraar.haal(doel(verder))))
}

/** Redeems a code as the portal does; `anders` overrides body parameters. */
export async function wisselIn(basis: string, poging: Inlogpoging, code: string, anders: Record<string, string> = {}) {
  return fetch(new URL('/token', basis), {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${CLIENT.clientId}:${CLIENT.clientSecret}`)}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: TERUG,
      code_verifier: poging.verifier,
      ...anders,
    }),
  })
}

/** Logs in from beginning to end; gives the ID token as the portal receives it. */
export async function logIn(
  basis: string,
  keuze: Record<string, string>,
  vraag = '',
): Promise<{ idToken: string; accessToken: string; poging: Inlogpoging }> {
  const poging = beginInloggen()
  const terug = await kiesOpLoginpagina(new Bladeraar(basis), poging, keuze, vraag)
  const tokens = await (await wisselIn(basis, poging, terug.searchParams.get('code') ?? '')).json()
  return { idToken: tokens.id_token, accessToken: tokens.access_token, poging }
}

export function doel(antwoord: Response): string {
  const adres = antwoord.headers.get('location')
  if (!adres) throw new Error(`no redirect but ${antwoord.status}`)
  return adres
}

function willekeurig(): string {
  return randomBytes(32).toString('base64url')
}
