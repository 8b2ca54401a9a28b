import { globSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestOmgeving, TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { HANDELINGEN } from '#lib/problem/handelingen.ts'
import { ROUTES } from './inventaris.ts'

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

const WORTEL = path.join(import.meta.dirname, '../..')
const METHODEN = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

async function laad(pad: string): Promise<Record<string, unknown>> {
  const geladen: Record<string, unknown> = await import(path.join(WORTEL, 'app', pad, 'route.ts'))
  return geladen
}

function isHandler(waarde: unknown): waarde is Handler {
  return typeof waarde === 'function'
}

/** `x` for every part of the path: whoever looks at it before the session answers something else than 401. */
function params(pad: string): Record<string, string> {
  return Object.fromEntries([...pad.matchAll(/\[([^\].]+)\]/g)].map(([, naam = '']) => [naam, 'x']))
}

describe('de inventaris', () => {
  test('noemt precies de routes die er zijn, met hun methoden', async () => {
    const paden = globSync('app/api/**/route.ts', { cwd: WORTEL }).map((bestand) =>
      path.dirname(bestand).replace(/^app/, ''),
    )
    const echt = await Promise.all(
      paden.map(async (pad) => {
        const geladen = await laad(pad)
        return METHODEN.filter((methode) => methode in geladen).map((methode) => `${methode} ${pad}`)
      }),
    )
    expect(ROUTES.map(({ methode, pad }) => `${methode} ${pad}`).toSorted()).toEqual(echt.flat().toSorted())
  })

  test('noemt alleen als openbaar wat openbaar mag zijn', () => {
    const openbaar = /^\/api\/(auth|inloggen|uitloggen|eherkenning|health|csp|metrics)(\/|$)/
    for (const { pad, sessie } of ROUTES)
      expect({ pad, openbaar: openbaar.test(pad) }).toEqual({ pad, openbaar: sessie === 'geen' })
  })

  test('elke route die iets verandert, laat een spoor na of legt uit waarom niet', () => {
    const zonderSpoor = ROUTES.filter(({ methode, audit }) => methode !== 'GET' && audit === null).map(({ pad }) => pad)
    // A concept is the user's own draft: nothing goes out, and nobody else sees it.
    const concept = '/api/samenwerkingen/concept'
    expect(zonderSpoor).toEqual(['/api/csp', '/api/sessie/activiteit', '/api/weergavenaam', concept, concept])
  })
})

test('elke handeling die mis kan gaan, heeft daar haar eigen woorden voor', () => {
  const handelingen = ROUTES.flatMap(({ methode, sessie, audit }) =>
    methode === 'GET' || sessie === 'geen' || audit === null ? [] : [audit],
  )
  expect(handelingen.filter((naam) => !(naam in HANDELINGEN))).toEqual([])
})

describe('zonder sessie antwoordt elke route 401', () => {
  let sluit: () => Promise<void>
  beforeAll(async () => {
    sluit = await openTestOmgeving()
  })
  afterAll(() => sluit())

  test.each(ROUTES.filter(({ sessie }) => sessie === 'organisatie').map(({ methode, pad }) => [methode, pad] as const))(
    '%s %s',
    async (methode, pad) => {
      const handler = (await laad(pad))[methode]
      if (!isHandler(handler)) throw new Error(`${pad} has no ${methode}`)
      const request = new Request(`${TEST_ORIGIN}${pad}`, { method: methode })
      const antwoord = await handler(request, { params: Promise.resolve(params(pad)) })
      expect(antwoord.status).toBe(401)
      expect(antwoord.headers.get('content-type')).toBe('application/problem+json')
      expect(antwoord.headers.get('cache-control')).toBe('private, no-store')
    },
  )
})
