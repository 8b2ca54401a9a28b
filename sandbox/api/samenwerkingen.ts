import { Hono } from 'hono'
import { schrijf } from '../db/schrijf.ts'
import { beeindig } from './beeindigen.ts'
import { aangemaakt, hal, maakLinker } from './hal.ts'
import { leesJson, MERGE_PATCH } from './lees-json.ts'
import { collectie, gelijk, leesPagina, type Lijst } from './lijst/collectie.ts'
import { nuVan, type ApiEnv } from './omgeving.ts'
import { ruimOp } from './opruimen.ts'
import { pasAan, SamenwerkingAanpassing } from './samenwerking-aanpassen.ts'
import { SamenwerkingStart, start } from './starten.ts'
import { getSamenwerking } from './toegang.ts'
import { toSamenwerking, type SamenwerkingRij } from './weergave/samenwerking.ts'

const lijst = (oin: string): Lijst => ({
  zicht: 'samenwerking_zicht',
  vast: [gelijk('kijker', oin)],
  filters: {
    status: { kolom: 'status' },
    aangemaaktDoor: { kolom: 'aangemaakt_door' },
    verzoeknummer: { kolom: 'verzoeknummer' },
    samenwerkVorm: { kolom: 'samenwerk_vorm' },
    laatstAangepastDatumTijd: { kolom: 'gewijzigd_op', soort: 'tijd' },
    creatieDatumTijd: { kolom: 'creatie_op', soort: 'tijd' },
  },
  sorteerbaar: {
    samenwerkingId: 'samenwerking_id',
    titel: 'lower(titel)',
    status: 'status',
    aangemaaktDoorNaam: 'aangemaakt_door_naam',
    creatieDatumTijd: 'creatie_op',
    laatstAangepastDatumTijd: 'gewijzigd_op',
  },
  standaard: '-laatstAangepastDatumTijd',
  sleutel: 'samenwerking_id',
})

/** S1–S5. */
export const samenwerkingen = new Hono<ApiEnv>()
  .get('/samenwerkingen', async (c) => {
    const organisatie = c.get('organisatie')
    const { rijen, pagina, totaal } = await leesPagina<SamenwerkingRij>(c.get('deps').db, c, lijst(organisatie.oin))
    const linker = maakLinker(c)
    const items = rijen.map((rij) => toSamenwerking(rij, linker, nuVan(organisatie)))
    return collectie(c, 'samenwerkingen', items, pagina, totaal)
  })
  .post('/samenwerkingen', async (c) => {
    const organisatie = c.get('organisatie')
    const nieuw = await start(c.get('deps'), organisatie, await leesJson(c, SamenwerkingStart))
    return aangemaakt(toSamenwerking(nieuw, maakLinker(c), nuVan(organisatie)))
  })
  .get('/samenwerkingen/:id', async (c) => {
    const organisatie = c.get('organisatie')
    const gevonden = await getSamenwerking(c.get('deps').db, c.req.param('id'), organisatie.oin)
    return hal(toSamenwerking(gevonden, maakLinker(c), nuVan(organisatie)))
  })
  .patch('/samenwerkingen/:id', async (c) => {
    const organisatie = c.get('organisatie')
    const id = c.req.param('id')
    await getSamenwerking(c.get('deps').db, id, organisatie.oin)
    const invoer = await leesJson(c, SamenwerkingAanpassing, MERGE_PATCH)
    const gewijzigd = await schrijf(c.get('deps').db, organisatie.wereldId, (schrijver) =>
      pasAan(schrijver, id, organisatie, invoer),
    )
    return hal(toSamenwerking(gewijzigd, maakLinker(c), nuVan(organisatie)))
  })
  .delete('/samenwerkingen/:id', async (c) => {
    const organisatie = c.get('organisatie')
    const { db, opslag } = c.get('deps')
    const hashes = await schrijf(db, organisatie.wereldId, (schrijver) =>
      beeindig(schrijver, c.req.param('id'), organisatie),
    )
    await ruimOp(db, opslag, hashes)
    return c.body(null, 204)
  })
