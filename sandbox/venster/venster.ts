import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import type { Aanroepen } from '../api/aanroepen.ts'
import { rijen, type Db } from '../db/pool.ts'
import { contractPagina } from './contract-pagina.ts'
import { verkeerPagina, verkeerRijen } from './verkeer.ts'

const BELEID = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

const HOOGSTENS = 100
const BESTANDEN = [
  { pad: '/venster.css', plek: './venster.css', soort: 'text/css' },
  { pad: '/venster.js', plek: './venster.js', soort: 'text/javascript' },
  { pad: '/openapi.yaml', plek: '../contract/openapi.yaml', soort: 'application/yaml' },
] as const

/** What builders look at: the traffic as it comes in, and the contract with what nobody knows for sure. */
export function maakVenster(db: Db, aanroepen: Aanroepen): Hono {
  const venster = new Hono()
    .use(async (c, next) => {
      await next()
      c.header('Content-Security-Policy', BELEID)
      c.header('X-Content-Type-Options', 'nosniff')
      c.header('Referrer-Policy', 'no-referrer')
      c.header('Cache-Control', 'no-store')
    })
    .get('/venster', async (c) => {
      const gekozen = c.req.query('wereld') || undefined
      const lijst = aanroepen.listLaatste(HOOGSTENS, gekozen)
      return c.html(verkeerPagina({ werelden: await listWerelden(db), gekozen, aanroepen: lijst }))
    })
    .get('/venster/rijen', (c) => {
      const lijst = aanroepen.listLaatste(HOOGSTENS, c.req.query('wereld') || undefined)
      return c.html(verkeerRijen(lijst).tekst)
    })
    .get('/contract', async (c) => c.html(contractPagina(await listOmgezet(db))))
  for (const { pad, plek, soort } of BESTANDEN) {
    venster.get(pad, async (c) =>
      c.body(await readFile(new URL(plek, import.meta.url), 'utf8'), 200, {
        'content-type': `${soort}; charset=utf-8`,
      }),
    )
  }
  return venster
}

async function listWerelden(db: Db): Promise<string[]> {
  const gevonden = await rijen<{ wereld_id: string }>(db, 'select wereld_id from werelden order by wereld_id')
  return gevonden.map(({ wereld_id }) => wereld_id)
}

async function listOmgezet(db: Db) {
  const gevonden = await rijen<{ wereld_id: string; afwijkingen: string[] }>(
    db,
    `select wereld_id, afwijkingen from werelden where afwijkingen <> '{}' order by wereld_id`,
  )
  return gevonden.map(({ wereld_id, afwijkingen }) => ({ wereldId: wereld_id, afwijkingen }))
}
