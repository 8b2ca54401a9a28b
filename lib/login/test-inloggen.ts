import 'next/dist/server/node-environment-baseline.js'
import { createRequestStoreForAPI } from 'next/dist/server/async-storage/request-store.js'
import { workAsyncStorage, type WorkStore } from 'next/dist/server/app-render/work-async-storage.external.js'
import { workUnitAsyncStorage } from 'next/dist/server/app-render/work-unit-async-storage.external.js'
import { NextRequest } from 'next/server.js'
import { GET as TERUGKOMST, POST as BEGIN } from '#app/api/auth/[...nextauth]/route.ts'
import { env } from '#lib/env.ts'
import { csrfCookieNaam, maakCsrf } from './csrf.ts'

type Koekjes = Map<string, string>

/** One browser on its way through the real login simulator and the portal's real doors; it stops before it comes back. */
export class TestInlogger {
  readonly #portaal: Koekjes = new Map()
  readonly #uitgever: Koekjes = new Map()

  /** Logs in at the simulator; gives the address that leads back to the portal. */
  async naarTerugkomst(persona: string): Promise<URL> {
    const { token, cookie } = maakCsrf()
    this.#portaal.set(csrfCookieNaam(), encodeURIComponent(cookie))
    const body = new URLSearchParams({ csrfToken: token, callbackUrl: '/werkvoorraad' })
    const begin = await this.#portaalVraag(`/api/auth/signin/eherkenning?login_hint=${persona}`, {
      method: 'POST',
      body,
    })
    const keuze = await this.#volg(new URL(begin.headers.get('location') ?? ''))
    return this.#volg(keuze, new URLSearchParams({ persona, niveau: 'loa3', actie: 'inloggen' }))
  }

  /** What the portal answers to who comes back. */
  komTerug({ pathname, search }: URL): Promise<Response> {
    return this.#portaalVraag(`${pathname}${search}`, {})
  }

  async #portaalVraag(pad: string, opties: { method?: string; body?: URLSearchParams }): Promise<Response> {
    const url = new URL(pad, env().portalUrl)
    const request = new NextRequest(url, { ...opties, headers: { cookie: kop(this.#portaal) } })
    const nextauth = url.pathname.split('/').slice(3)
    const handler = request.method === 'POST' ? BEGIN : TERUGKOMST
    const antwoord = await alsNext(request, () => handler(request, { params: Promise.resolve({ nextauth }) }))
    onthoud(this.#portaal, antwoord)
    return antwoord
  }

  /** As a browser at the simulator: to its page, or to where it sends the user away. */
  async #volg(start: URL, formulier?: URLSearchParams): Promise<URL> {
    const headers = { cookie: kop(this.#uitgever) }
    const vraag = formulier === undefined ? { headers } : { headers, method: 'POST', body: formulier }
    const antwoord = await fetch(start, { ...vraag, redirect: 'manual' })
    onthoud(this.#uitgever, antwoord)
    const locatie = antwoord.headers.get('location')
    if (locatie === null) return start
    const verder = new URL(locatie, start)
    return verder.origin === start.origin ? this.#volg(verder) : verder
  }
}

/** next-auth asks Next for the cookies of the request: outside a server somebody must say which request that is. */
function alsNext<T>(request: NextRequest, doe: () => T): T {
  const { pathname, search } = request.nextUrl
  const previewProps = { previewModeId: '', previewModeEncryptionKey: '', previewModeSigningKey: '' }
  const implicitTags = { tags: [], expirationsByCacheKind: new Map() }
  const vraag = createRequestStoreForAPI(
    request,
    { pathname, search },
    implicitTags,
    undefined,
    previewProps,
    undefined,
  )
  // SAFETY: reading cookies and headers asks no more of it than the name of the route.
  const werk = { route: pathname } as WorkStore
  return workAsyncStorage.run(werk, () => workUnitAsyncStorage.run(vraag, doe))
}

function kop(koekjes: Koekjes): string {
  return [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ')
}

function onthoud(koekjes: Koekjes, antwoord: Response): void {
  for (const regel of antwoord.headers.getSetCookie()) {
    const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(regel) ?? []
    koekjes.set(naam, waarde)
  }
}
