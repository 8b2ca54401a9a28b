import { Hono } from 'hono'
import { rij, transactie } from '../db/pool.ts'
import { nietGevonden } from './fout.ts'
import { hal, maakLinker } from './hal.ts'
import { collectie, gelijk, leesPagina, type Lijst } from './lijst/collectie.ts'
import type { Voorwaarde } from './lijst/filters.ts'
import { nuVan, type ApiContext, type ApiEnv } from './omgeving.ts'
import { getSamenwerking, uuid } from './toegang.ts'
import { toNotificatie, type NotificatieRij } from './weergave/notificatie.ts'

const lijst = (vast: readonly Voorwaarde[]): Lijst => ({
  zicht: 'notificatie_zicht',
  vast,
  filters: {
    eventDatumTijd: { kolom: 'event_op', soort: 'tijd' },
    samenwerkingId: { kolom: 'samenwerking_id' },
    notificatieType: { kolom: 'notificatie_type' },
    eventInitiator: { kolom: 'event_initiator' },
  },
  sorteerbaar: { eventDatumTijd: 'event_op', notificatieType: 'notificatie_type', samenwerkingId: 'samenwerking_id' },
  standaard: '-eventDatumTijd',
  sleutel: 'notificatie_id',
})

/** N1–N4. */
export const notificaties = new Hono<ApiEnv>()
  .get('/notificaties', (c) => antwoordLijst(c, [gelijk('deelnemer', c.get('organisatie').oin)]))
  .get('/samenwerkingen/:id/notificaties', async (c) => {
    const { oin } = c.get('organisatie')
    const { samenwerking_id } = await getSamenwerking(c.get('deps').db, c.req.param('id'), oin)
    return antwoordLijst(c, [gelijk('deelnemer', oin), gelijk('samenwerking_id', samenwerking_id)])
  })
  .get('/notificaties/:id', async (c) => {
    const organisatie = c.get('organisatie')
    const zoek = 'select * from notificatie_zicht where notificatie_id = $1 and deelnemer = $2'
    const waarden = [uuid(c.req.param('id')), organisatie.oin]
    const gevonden = await rij<NotificatieRij>(c.get('deps').db, zoek, waarden)
    if (!gevonden) throw nietGevonden()
    return hal(toNotificatie(gevonden, maakLinker(c), nuVan(organisatie)))
  })
  .delete('/notificaties/:id', async (c) => {
    const gewist = await c.get('deps').db.query(
      `delete from notificaties where notificatie_id in
       (select notificatie_id from notificatie_zicht where notificatie_id = $1 and deelnemer = $2)`,
      [uuid(c.req.param('id')), c.get('organisatie').oin],
    )
    if (!gewist.rowCount) throw nietGevonden()
    return c.body(null, 204)
  })

/**
 * A client polls by time window and never looks back. Waiting for the writers of this world (the lock on its row) makes
 * that sound: whatever appears later also carries a later time.
 */
async function antwoordLijst(c: ApiContext, vast: readonly Voorwaarde[]): Promise<Response> {
  const organisatie = c.get('organisatie')
  const gelezen = await transactie(c.get('deps').db, async (tx) => {
    await tx.query('select 1 from werelden where wereld_id = $1 for share', [organisatie.wereldId])
    return leesPagina<NotificatieRij>(tx, c, lijst(vast))
  })
  const linker = maakLinker(c)
  const items = gelezen.rijen.map((rij) => toNotificatie(rij, linker, nuVan(organisatie)))
  return collectie(c, 'notificaties', items, gelezen.pagina, gelezen.totaal)
}
