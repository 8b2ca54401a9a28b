import { Hono } from 'hono'
import { z } from 'zod'
import { rij, voegToe, type Bevraagbaar } from '../db/pool.ts'
import { schrijf } from '../db/schrijf.ts'
import { meldToegang, meldUitnodiging, meldVerwijdering } from './deelnemer-meldingen.ts'
import { conflict, geenToegang, nietGevonden, ongeldig } from './fout.ts'
import { aangemaakt, hal, maakLinker } from './hal.ts'
import { leesJson, MERGE_PATCH } from './lees-json.ts'
import { collectie, gelijk, leesPagina, type Lijst } from './lijst/collectie.ts'
import type { ApiEnv } from './omgeving.ts'
import { meldWijziging } from './samenwerking-wijzigingen.ts'
import { eis, getSamenwerking } from './toegang.ts'
import { toDeelnemer, type DeelnemerRij } from './weergave/deelnemer.ts'

const Privilege = z.enum(['BT', 'VT'])
const Uitnodiging = z.object({ deelnemer: z.string().trim().min(1), privilege: Privilege })
const Wijziging = z.object({ privilege: Privilege })

const ZICHT = `(select d.*, o.naam from deelnemers d join organisaties o using (oin)) deelnemer_zicht`

const lijst = (samenwerkingId: string): Lijst => ({
  zicht: ZICHT,
  vast: [gelijk('samenwerking_id', samenwerkingId)],
  filters: { deelnemer: { kolom: 'oin' }, rol: { kolom: 'rol' }, privilege: { kolom: 'privilege' } },
  sorteerbaar: { deelnemerNaam: 'naam', rol: 'rol', toegevoegdDatumTijd: 'toegevoegd_op' },
  standaard: 'toegevoegdDatumTijd',
  sleutel: 'oin',
})

/** P1–P4. */
export const deelnemers = new Hono<ApiEnv>()
  .get('/samenwerkingen/:id/deelnemers', async (c) => {
    const { db } = c.get('deps')
    const samenwerking = await getSamenwerking(db, c.req.param('id'), c.get('organisatie').oin)
    const { rijen, pagina, totaal } = await leesPagina<DeelnemerRij>(db, c, lijst(samenwerking.samenwerking_id))
    const linker = maakLinker(c)
    return collectie(
      c,
      'deelnemers',
      rijen.map((rij) => toDeelnemer(rij, linker)),
      pagina,
      totaal,
    )
  })
  .post('/samenwerkingen/:id/deelnemers', async (c) => {
    const { oin, wereldId } = c.get('organisatie')
    const { db } = c.get('deps')
    eis('bekijken', await getSamenwerking(db, c.req.param('id'), oin))
    const invoer = await leesJson(c, Uitnodiging)
    const nieuw = await schrijf(db, wereldId, async (schrijver) => {
      const samenwerking = await getSamenwerking(schrijver.tx, c.req.param('id'), oin)
      eis('deelnemerUitnodigen', samenwerking)
      await toetsUitnodiging(schrijver.tx, samenwerking.samenwerking_id, invoer.deelnemer, { oin, wereldId })
      const op = schrijver.tik()
      const sleutel = { samenwerking_id: samenwerking.samenwerking_id, oin: invoer.deelnemer }
      await voegToe(schrijver.tx, 'deelnemers', [
        { ...sleutel, rol: 'KETENPARTNER', privilege: invoer.privilege, toegevoegd_op: op },
      ])
      await meldWijziging(schrijver, samenwerking.samenwerking_id, oin, op)
      const deelnemer = await getDeelnemer(schrijver.tx, sleutel.samenwerking_id, sleutel.oin)
      await meldUitnodiging(schrijver, samenwerking, deelnemer, op)
      return deelnemer
    })
    return aangemaakt(toDeelnemer(nieuw, maakLinker(c)))
  })
  .patch('/samenwerkingen/:id/deelnemers/:deelnemer', async (c) => {
    const { oin, wereldId } = c.get('organisatie')
    const { db } = c.get('deps')
    await getSamenwerking(db, c.req.param('id'), oin)
    const { privilege } = await leesJson(c, Wijziging, MERGE_PATCH)
    const gewijzigd = await schrijf(db, wereldId, async (schrijver) => {
      const samenwerking = await getSamenwerking(schrijver.tx, c.req.param('id'), oin)
      eis('toegangWijzigen', samenwerking)
      const deelnemer = await getDeelnemer(schrijver.tx, samenwerking.samenwerking_id, c.req.param('deelnemer'))
      if (deelnemer.rol === 'INITIATOR') throw geenToegang('De initiator houdt volledige toegang.')
      if (deelnemer.privilege === privilege) return deelnemer
      const op = schrijver.tik()
      await schrijver.tx.query('update deelnemers set privilege = $3 where samenwerking_id = $1 and oin = $2', [
        samenwerking.samenwerking_id,
        deelnemer.oin,
        privilege,
      ])
      await meldWijziging(schrijver, samenwerking.samenwerking_id, oin, op)
      await meldToegang(schrijver, samenwerking, { ...deelnemer, privilege }, op)
      return { ...deelnemer, privilege }
    })
    return hal(toDeelnemer(gewijzigd, maakLinker(c)))
  })
  .delete('/samenwerkingen/:id/deelnemers/:deelnemer', async (c) => {
    const { oin, wereldId } = c.get('organisatie')
    await schrijf(c.get('deps').db, wereldId, async (schrijver) => {
      const samenwerking = await getSamenwerking(schrijver.tx, c.req.param('id'), oin)
      eis('deelnemerVerwijderen', samenwerking)
      const deelnemer = await getDeelnemer(schrijver.tx, samenwerking.samenwerking_id, c.req.param('deelnemer'))
      if (deelnemer.rol === 'INITIATOR') throw geenToegang('De initiator kan niet worden verwijderd.')
      await toetsVerwijdering(schrijver.tx, deelnemer)
      const op = schrijver.tik()
      const sleutel = [samenwerking.samenwerking_id, deelnemer.oin]
      await schrijver.tx.query('delete from deelnemers where samenwerking_id = $1 and oin = $2', sleutel)
      await schrijver.tx.query('delete from notificaties where samenwerking_id = $1 and deelnemer = $2', sleutel)
      await meldWijziging(schrijver, samenwerking.samenwerking_id, oin, op)
      await meldVerwijdering(schrijver, samenwerking, deelnemer, op)
    })
    return c.body(null, 204)
  })

async function getDeelnemer(tx: Bevraagbaar, samenwerkingId: string, oin: string): Promise<DeelnemerRij> {
  const zoek = `select * from ${ZICHT} where samenwerking_id = $1 and oin = $2`
  const gevonden = await rij<DeelnemerRij>(tx, zoek, [samenwerkingId, oin])
  if (!gevonden) throw nietGevonden()
  return gevonden
}

/** PT2. The OIN must be an organisation of the same world: another world does not exist for the asker. */
async function toetsUitnodiging(
  tx: Bevraagbaar,
  samenwerkingId: string,
  deelnemer: string,
  door: { oin: string; wereldId: string },
): Promise<void> {
  if (deelnemer === door.oin) throw conflict('Uw organisatie is al deelnemer.')
  const bekend = await rij<{ uitnodigbaar: boolean }>(
    tx,
    'select uitnodigbaar from organisaties where oin = $1 and wereld_id = $2',
    [deelnemer, door.wereldId],
  )
  if (!bekend) throw ongeldig({ name: 'deelnemer', reason: 'onbekende organisatie', code: 'unknown' })
  if (!bekend.uitnodigbaar)
    throw ongeldig({ name: 'deelnemer', reason: 'deze organisatie kan nog niet meedoen', code: 'not_admitted' })
  const zoek = 'select 1 from deelnemers where samenwerking_id = $1 and oin = $2'
  if (await rij(tx, zoek, [samenwerkingId, deelnemer])) throw conflict('Deze organisatie is al deelnemer.')
}

/** PT5. */
async function toetsVerwijdering(tx: Bevraagbaar, { samenwerking_id, oin }: DeelnemerRij): Promise<void> {
  const lopend = await rij(
    tx,
    `select 1 from actieverzoeken where samenwerking_id = $1 and $2 in (zender, ontvanger)
     and status in ('OPEN', 'IN_BEHANDELING', 'GEREEDGEMELD') limit 1`,
    [samenwerking_id, oin],
  )
  if (lopend) throw conflict('Deze ketenpartner heeft nog lopende actieverzoeken.')
}
