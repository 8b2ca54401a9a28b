import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { z } from 'zod'
import { rij, voegToe, type Bevraagbaar } from '../db/pool.ts'
import { schrijf, type Schrijver } from '../db/schrijf.ts'
import { conflict, geenToegang, nietGevonden } from './fout.ts'
import { aangemaakt, hal, maakLinker } from './hal.ts'
import { leesJson, verplichteTekst } from './lees-json.ts'
import { collectie, gelijk, leesPagina, type Lijst } from './lijst/collectie.ts'
import { notificeer } from './notificeren.ts'
import type { ApiEnv } from './omgeving.ts'
import { isLopend } from './regels/actieverzoek.ts'
import { meldActiviteit } from './samenwerking-wijzigingen.ts'
import { getActieverzoek, getSamenwerking, uuid } from './toegang.ts'
import { standVan, type ActieverzoekRij } from './weergave/actieverzoek.ts'
import { toBericht, type BerichtRij } from './weergave/bericht.ts'

/** 512 is where the known client stops. */
const NieuwBericht = z.object({ bericht: verplichteTekst(512) })

const ZICHT = `(select b.*, av.samenwerking_id, z.naam as zender_naam, o.naam as ontvanger_naam
  from berichten b join actieverzoeken av using (actieverzoek_id)
  join organisaties z on z.oin = b.zender join organisaties o on o.oin = b.ontvanger) bericht_zicht`

const lijst = (actieverzoekId: string): Lijst => ({
  zicht: ZICHT,
  vast: [gelijk('actieverzoek_id', actieverzoekId)],
  filters: { zender: { kolom: 'zender' }, creatieDatumTijd: { kolom: 'creatie_op', soort: 'tijd' } },
  sorteerbaar: { creatieDatumTijd: 'creatie_op' },
  standaard: 'creatieDatumTijd',
  sleutel: 'bericht_id',
})

/** B1–B4. */
export const berichten = new Hono<ApiEnv>()
  .get('/actieverzoeken/:id/berichten', async (c) => {
    const { db } = c.get('deps')
    const verzoek = await getActieverzoek(db, c.req.param('id'), c.get('organisatie').oin)
    const { rijen, pagina, totaal } = await leesPagina<BerichtRij>(db, c, lijst(verzoek.actieverzoek_id))
    const linker = maakLinker(c)
    return collectie(
      c,
      'berichten',
      rijen.map((bericht) => toBericht(bericht, linker, kijkerVan(verzoek))),
      pagina,
      totaal,
    )
  })
  .post('/actieverzoeken/:id/berichten', async (c) => {
    const { oin, wereldId } = c.get('organisatie')
    const { db } = c.get('deps')
    await getActieverzoek(db, c.req.param('id'), oin)
    const { bericht } = await leesJson(c, NieuwBericht)
    const nieuw = await schrijf(db, wereldId, (schrijver) => verzend(schrijver, c.req.param('id'), oin, bericht))
    return aangemaakt(toBericht(nieuw, maakLinker(c), { oin, vast: false }))
  })
  .get('/actieverzoeken/:id/berichten/:berichtId', async (c) => {
    const { db } = c.get('deps')
    const verzoek = await getActieverzoek(db, c.req.param('id'), c.get('organisatie').oin)
    const bericht = await getBericht(db, verzoek.actieverzoek_id, c.req.param('berichtId'))
    return hal(toBericht(bericht, maakLinker(c), kijkerVan(verzoek)))
  })
  .delete('/actieverzoeken/:id/berichten/:berichtId', async (c) => {
    const { oin, wereldId } = c.get('organisatie')
    await schrijf(c.get('deps').db, wereldId, async ({ tx }) => {
      const verzoek = await getActieverzoek(tx, c.req.param('id'), oin)
      const bericht = await getBericht(tx, verzoek.actieverzoek_id, c.req.param('berichtId'))
      if (bericht.zender !== oin) throw geenToegang('Alleen de schrijver kan een bericht verwijderen.')
      if (!isLopend(standVan(verzoek))) throw conflict('Berichten bij dit actieverzoek staan vast.')
      await tx.query('delete from berichten where bericht_id = $1', [bericht.bericht_id])
    })
    return c.body(null, 204)
  })

function kijkerVan(verzoek: ActieverzoekRij) {
  return { oin: verzoek.kijker, vast: !isLopend(standVan(verzoek)) }
}

async function getBericht(db: Bevraagbaar, actieverzoekId: string, id: string): Promise<BerichtRij> {
  const zoek = `select * from ${ZICHT} where actieverzoek_id = $1 and bericht_id = $2`
  const gevonden = await rij<BerichtRij>(db, zoek, [actieverzoekId, uuid(id)])
  if (!gevonden) throw nietGevonden()
  return gevonden
}

async function verzend(schrijver: Schrijver, id: string, oin: string, inhoud: string): Promise<BerichtRij> {
  const verzoek = await getActieverzoek(schrijver.tx, id, oin)
  if (!isLopend(standVan(verzoek))) throw conflict('Bij dit actieverzoek kunnen geen berichten meer worden geplaatst.')
  const samenwerking = await getSamenwerking(schrijver.tx, verzoek.samenwerking_id, oin)
  const ontvanger = oin === verzoek.zender ? verzoek.ontvanger : verzoek.zender
  const op = schrijver.tik()
  const bericht_id = randomUUID()
  const sleutel = { bericht_id, actieverzoek_id: verzoek.actieverzoek_id }
  await voegToe(schrijver.tx, 'berichten', [{ ...sleutel, inhoud, zender: oin, ontvanger, creatie_op: op }])
  await meldActiviteit(schrijver, verzoek.samenwerking_id, op)
  await notificeer(schrijver, {
    type: 'NIEUW_BERICHT',
    samenwerking,
    aan: [ontvanger],
    door: oin,
    op,
    titel: 'Nieuw bericht',
    tekst: `U hebt een nieuw bericht bij '${verzoek.titel}'.`,
    properties: { berichtId: bericht_id, actieverzoekId: verzoek.actieverzoek_id, actieverzoekTitel: verzoek.titel },
  })
  return getBericht(schrijver.tx, verzoek.actieverzoek_id, bericht_id)
}
