import { Hono } from 'hono'
import { z } from 'zod'
import { rij, type Db } from '../db/pool.ts'
import type { Opslag } from '../db/opslag.ts'
import type { Aanroepen } from '../api/aanroepen.ts'
import { ApiFout, ongeldig, onleesbaar } from '../api/fout.ts'
import { toProbleem } from '../api/fout-antwoord.ts'
import { geenRoute } from '../api/geen-route.ts'
import { Storing, type Storingen } from '../api/storingen.ts'
import { toTijd } from '../api/tijd.ts'
import type { VerzoekLader } from '../api/verzoek-lader.ts'
import { AFWIJKING_IDS } from '../omschakeling/afwijking.ts'
import type { Contracten } from '../omschakeling/contracten.ts'
import { Aantallen } from '../seed/groot.ts'
import { maakWereld, SEED_WERELD } from '../seed/vul-wereld.ts'
import { maakVenster } from '../venster/venster.ts'
import type { Uitgever } from './certificaat.ts'
import { zetVooruit } from './klok.ts'
import { verwijderWereld } from './verwijder-wereld.ts'
import { beschrijfWereld, maakCertificaten, toImportlijst } from './weergave.ts'

export type ControlDeps = {
  db: Db
  opslag: Opslag
  aanroepen: Aanroepen
  storingen: Storingen
  contracten: Contracten
  lader: VerzoekLader
  uitgever: Uitgever
  strictTypes: boolean
}

const NieuweWereld = z.object({
  scenario: z.enum(['seed', 'leeg', 'groot']).default('seed'),
  /** Sizes of a `groot` world. */
  aantallen: Aantallen,
  strictTypes: z.boolean().optional(),
  afwijkingen: z.array(z.enum(AFWIJKING_IDS)).default([]),
})
const NieuwContract = z.object({ afwijkingen: z.array(z.enum(AFWIJKING_IDS)) })
const AndereOrganisatie = z.object({
  uitnodigbaar: z.boolean().optional(),
  naam: z.string().min(1).max(200).optional(),
})
const Laden = z.object({ uitkomst: z.enum(['geslaagd', 'mislukt']) })
const Klok = z.object({ vooruit: z.string() })

/** The sandbox's own knobs, outside the path of the API and only on loopback: worlds, clock, faults, calls. */
export function maakControl(deps: ControlDeps): Hono {
  const { db, opslag, aanroepen, storingen, contracten } = deps
  const werelden = new Hono()
    .use('/:id/*', async (c, next) => {
      await eisWereld(db, c.req.param('id'))
      await next()
    })
    .post('/', async (c) => {
      const { scenario, aantallen, strictTypes, afwijkingen } = lees(NieuweWereld, await c.req.text())
      const wereldId = await maakWereld(db, { scenario, aantallen, strikt: strictTypes ?? deps.strictTypes })
      if (afwijkingen.length > 0) await contracten.zet(wereldId, afwijkingen)
      const certificaten = await maakCertificaten(db, deps.uitgever, wereldId)
      return c.json({ ...(await beschrijfWereld(db, wereldId)), certificaten }, 201)
    })
    .get('/:id', async (c) => {
      await eisWereld(db, c.req.param('id'))
      return c.json(await beschrijfWereld(db, c.req.param('id')))
    })
    .delete('/:id', async (c) => {
      const id = c.req.param('id')
      if (id === SEED_WERELD) throw new ApiFout(409, 'conflict', 'De seedwereld blijft bestaan')
      if (!(await verwijderWereld(db, opslag, id))) throw onbekend('Deze wereld is er niet.')
      aanroepen.wis(id)
      storingen.wis(id)
      contracten.vergeet()
      return c.body(null, 204)
    })
    .get('/:id/organisaties', async (c) => c.json(await toImportlijst(db, c.req.param('id'))))
    .post('/:id/klok', async (c) => {
      const { vooruit } = lees(Klok, await c.req.text())
      const nu = await zetVooruit(db, opslag, c.req.param('id'), vooruit)
      if (!nu) throw ongeldig({ name: 'vooruit', reason: 'geen ISO-duur zoals P14D', code: 'invalid' })
      return c.json({ nu: toTijd(nu) })
    })
    .get('/:id/aanroepen', (c) => c.json({ aanroepen: aanroepen.list(c.req.param('id')) }))
    .delete('/:id/aanroepen', (c) => {
      aanroepen.wis(c.req.param('id'))
      return c.body(null, 204)
    })
    .route('/', gedrag(deps))
  const control = new Hono()
    .get('/_sandbox/gezond', async (c) => {
      await db.query('select 1')
      return c.json({ status: 'ok' })
    })
    .route('/_sandbox/werelden', werelden)
    .route('/_sandbox', maakVenster(db, aanroepen))
    .onError(toProbleem)
  return control.notFound((c) => {
    throw geenRoute(control.routes, c.req.path)
  })
}

/** How a world misbehaves or deviates: who is not admitted yet or has another name, how loading ends, faults, and lines of the register that it answers differently. */
function gedrag({ db, storingen, contracten, lader }: ControlDeps): Hono {
  return new Hono()
    .patch('/:id/organisaties/:oin', async (c) => {
      const { uitnodigbaar = null, naam = null } = lees(AndereOrganisatie, await c.req.text())
      const zet = `update organisaties set uitnodigbaar = coalesce($3, uitnodigbaar), naam = coalesce($4, naam)
        where wereld_id = $1 and oin = $2 returning oin, uitnodigbaar, naam`
      const { rows } = await db.query(zet, [c.req.param('id'), c.req.param('oin'), uitnodigbaar, naam])
      if (rows.length === 0) throw onbekend('Deze organisatie is niet van deze wereld.')
      return c.json(rows[0])
    })
    .post('/:id/laden', async (c) => {
      const { uitkomst } = lees(Laden, await c.req.text())
      return c.json({ afgerond: await lader.rondNuAf(c.req.param('id'), uitkomst === 'geslaagd') })
    })
    .get('/:id/contract', async (c) => c.json({ afwijkingen: await contracten.list(c.req.param('id')) }))
    .put('/:id/contract', async (c) => {
      const { afwijkingen } = lees(NieuwContract, await c.req.text())
      await contracten.zet(c.req.param('id'), afwijkingen)
      return c.json({ afwijkingen })
    })
    .get('/:id/storingen', (c) => c.json({ storingen: storingen.list(c.req.param('id')) }))
    .post('/:id/storingen', async (c) => {
      storingen.zet(c.req.param('id'), lees(Storing, await c.req.text()))
      return c.json({ storingen: storingen.list(c.req.param('id')) }, 201)
    })
    .delete('/:id/storingen', (c) => {
      storingen.wis(c.req.param('id'))
      return c.body(null, 204)
    })
}

async function eisWereld(db: Db, id: string): Promise<void> {
  if (!(await rij(db, 'select 1 from werelden where wereld_id = $1', [id]))) throw onbekend('Deze wereld is er niet.')
}

const onbekend = (detail: string) => new ApiFout(404, 'niet-gevonden', 'Niet gevonden', { detail })

function lees<S extends z.ZodType>(schema: S, tekst: string): z.output<S> {
  const uitkomst = schema.safeParse(parse(tekst))
  if (uitkomst.success) return uitkomst.data
  throw ongeldig(
    ...uitkomst.error.issues.map(({ path, message }) => ({ name: path.join('.'), reason: message, code: 'invalid' })),
  )
}

function parse(tekst: string): unknown {
  try {
    return tekst.trim() === '' ? {} : JSON.parse(tekst)
  } catch {
    throw onleesbaar('De inhoud is geen JSON.')
  }
}
