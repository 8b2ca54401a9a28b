import { Hono } from 'hono'
import { schrijf } from '../db/schrijf.ts'
import { conflict } from './fout.ts'
import { hal, maakLinker } from './hal.ts'
import { nuVan, type ApiEnv } from './omgeving.ts'
import { eis, getSamenwerking } from './toegang.ts'
import { planLaden } from './verzoek-lader.ts'
import { toSamenwerking } from './weergave/samenwerking.ts'

/** S6: begins loading the verzoek and answers at once; the outcome comes as a notificatie. */
export const verzoek = new Hono<ApiEnv>().post('/samenwerkingen/:id/verzoek', async (c) => {
  const organisatie = c.get('organisatie')
  const { db, laadtijd, lader } = c.get('deps')
  const gestart = await schrijf(db, organisatie.wereldId, async ({ tx }) => {
    const huidig = await getSamenwerking(tx, c.req.param('id'), organisatie.oin)
    eis('verzoekOphalen', huidig)
    if (!huidig.verzoeknummer) throw conflict('Deze samenwerking heeft geen verzoek om op te halen.')
    if (huidig.wordt_geladen) throw conflict('Het verzoek wordt al opgehaald.')
    if (huidig.verzoek_geladen) throw conflict('Het verzoek staat al in het dossier.')
    await planLaden(tx, huidig.samenwerking_id, huidig.verzoeknummer, laadtijd)
    return getSamenwerking(tx, huidig.samenwerking_id, organisatie.oin)
  })
  lader.wek()
  return hal(toSamenwerking(gestart, maakLinker(c), nuVan(organisatie)), 202)
})
