import { Hono } from 'hono'
import { schrijf } from '../db/schrijf.ts'
import { ActieverzoekNieuw, stelOp } from './actieverzoek-opstellen.ts'
import { ActieverzoekWijziging, wijzigActieverzoek } from './actieverzoek-wijzigen.ts'
import { listMetDocumenten, toMetDocumenten } from './actieverzoek-documenten.ts'
import { aangemaakt, hal, maakLinker } from './hal.ts'
import { leesJson, MERGE_PATCH } from './lees-json.ts'
import { collectie, gelijk, leesPagina, type Lijst } from './lijst/collectie.ts'
import type { ApiContext, ApiEnv } from './omgeving.ts'
import { actieverzoekZicht, getActieverzoek, getSamenwerking } from './toegang.ts'
import type { ActieverzoekRij } from './weergave/actieverzoek.ts'

const lijst = (oin: string, derdenZien: boolean): Lijst => ({
  zicht: actieverzoekZicht(derdenZien),
  vast: [gelijk('kijker', oin)],
  filters: {
    samenwerkingId: { kolom: 'samenwerking_id' },
    organisatie: { kolom: 'ontvanger' },
    ontvanger: { kolom: 'ontvanger' },
    zender: { kolom: 'zender' },
    status: { kolom: 'status' },
    creatieDatumTijd: { kolom: 'creatie_op', soort: 'tijd' },
    laatstAangepastDatumTijd: { kolom: 'gewijzigd_op', soort: 'tijd' },
  },
  sorteerbaar: {
    titel: 'lower(titel)',
    status: 'status',
    zenderNaam: 'zender_naam',
    ontvangerNaam: 'ontvanger_naam',
    creatieDatumTijd: 'creatie_op',
    laatstAangepastDatumTijd: 'gewijzigd_op',
  },
  standaard: '-creatieDatumTijd',
  sleutel: 'actieverzoek_id',
})

const derdenZien = (c: ApiContext) => c.env.derdenZien ?? false

/** A1–A4. */
export const actieverzoeken = new Hono<ApiEnv>()
  .get('/actieverzoeken', async (c) => {
    const { db } = c.get('deps')
    const { rijen, pagina, totaal } = await leesPagina<ActieverzoekRij>(
      db,
      c,
      lijst(c.get('organisatie').oin, derdenZien(c)),
    )
    return collectie(c, 'actieverzoeken', await listMetDocumenten(db, rijen, maakLinker(c)), pagina, totaal)
  })
  .post('/samenwerkingen/:id/actieverzoeken', async (c) => {
    const { oin, wereldId } = c.get('organisatie')
    const { db } = c.get('deps')
    await getSamenwerking(db, c.req.param('id'), oin)
    const invoer = await leesJson(c, ActieverzoekNieuw)
    const nieuw = await schrijf(db, wereldId, (schrijver) => stelOp(schrijver, c.req.param('id'), oin, invoer))
    return aangemaakt(await toMetDocumenten(db, nieuw, maakLinker(c)))
  })
  .get('/actieverzoeken/:id', async (c) => {
    const { db } = c.get('deps')
    const gevonden = await getActieverzoek(db, c.req.param('id'), c.get('organisatie').oin, derdenZien(c))
    return hal(await toMetDocumenten(db, gevonden, maakLinker(c)))
  })
  .patch('/actieverzoeken/:id', async (c) => {
    const { oin, wereldId } = c.get('organisatie')
    const { db } = c.get('deps')
    await getActieverzoek(db, c.req.param('id'), oin)
    const invoer = await leesJson(c, ActieverzoekWijziging, MERGE_PATCH)
    const gewijzigd = await schrijf(db, wereldId, (schrijver) =>
      wijzigActieverzoek(schrijver, c.req.param('id'), oin, invoer),
    )
    return hal(await toMetDocumenten(db, gewijzigd, maakLinker(c)))
  })
