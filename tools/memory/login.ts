import { CommandError } from '#tools/setup/command-error.ts'

type Jar = Map<string, Map<string, string>>
type Page = { url: URL; status: number; text: string }

const MAX_STEPS = 12

function remember(jar: Jar, url: URL, response: Response): void {
  const cookies = jar.get(url.host) ?? new Map<string, string>()
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    cookies.set(name, value)
  }
  jar.set(url.host, cookies)
}

function cookieHeader(jar: Jar, url: URL): string {
  return [...(jar.get(url.host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
}

/** One step of a browser: sends what a form holds, then follows redirects; every host keeps its own cookies. */
async function visit(jar: Jar, start: URL, form?: URLSearchParams): Promise<Page> {
  let url = start
  let body = form
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { cookie: cookieHeader(jar, url), ...(body !== undefined && { origin: url.origin }) },
      ...(body !== undefined && { body }),
    })
    remember(jar, url, response)
    const next = response.headers.get('location')
    if (next === null) return { url, status: response.status, text: await response.text() }
    url = new URL(next, url)
    body = undefined
  }
  throw new CommandError('Het inloggen komt niet tot een einde: te veel doorverwijzingen.')
}

function hiddenField(html: string, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1]
  if (value === undefined) throw new CommandError(`De inlogpagina heeft geen veld ${name}.`)
  return value
}

/**
 * Logs in through the real login simulator, without a browser.
 * @returns the cookies of the portal, as a header
 */
export async function logIn(portalUrl: string, persona: string): Promise<string> {
  const jar: Jar = new Map()
  const start = await visit(jar, new URL('/inloggen', portalUrl))
  const csrfToken = hiddenField(start.text, 'csrfToken')
  const signIn = new URLSearchParams({ csrfToken, callbackUrl: '/werkvoorraad' })
  const choice = await visit(jar, new URL('/api/auth/signin/eherkenning', portalUrl), signIn)
  const chosen = new URLSearchParams({ persona, niveau: 'loa3', actie: 'inloggen' })
  const end = await visit(jar, choice.url, chosen)
  if (end.url.pathname !== '/werkvoorraad' || end.status !== 200) {
    throw new CommandError(`Inloggen als ${persona} is niet gelukt: ${end.status} op ${end.url.pathname}`)
  }
  return cookieHeader(jar, new URL(portalUrl))
}
