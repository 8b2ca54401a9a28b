import { Hono } from 'hono'
import { z } from 'zod'
import { schrijf } from '../db/schrijf.ts'
import { conflict, nietGevonden, ongeldig } from './fout.ts'
import { leesJson } from './lees-json.ts'
import type { ApiEnv } from './omgeving.ts'
import { isLopend } from './regels/actieverzoek.ts'
import { getActieverzoek, getDocument, uuid } from './toegang.ts'
import { standVan } from './weergave/actieverzoek.ts'
import { rij, type Bevraagbaar } from '../db/pool.ts'

const Koppeling = z.object({ documentId: z.uuid() })

/** A5 and A6: linking a document to an actieverzoek and unlinking it. Linking twice changes nothing. */
export const koppelingen = new Hono<ApiEnv>()
  .post('/actieverzoeken/:id/documenten', async (c) => {
    const { oin, wereldId } = c.get('organisatie')
    const { db } = c.get('deps')
    await getActieverzoek(db, c.req.param('id'), oin)
    const { documentId } = await leesJson(c, Koppeling)
    await schrijf(db, wereldId, async ({ tx }) => {
      const verzoek = await getLopend(tx, c.req.param('id'), oin)
      const zoek = 'select 1 from document_zicht where document_id = $1 and kijker = $2 and samenwerking_id = $3'
      const document = await rij(tx, zoek, [documentId, oin, verzoek.samenwerking_id])
      if (!document)
        throw ongeldig({ name: 'documentId', reason: 'onbekend document in deze samenwerking', code: 'unknown' })
      const koppel =
        'insert into actieverzoek_documenten (actieverzoek_id, document_id) values ($1, $2) on conflict do nothing'
      await tx.query(koppel, [verzoek.actieverzoek_id, documentId])
    })
    return c.body(null, 204)
  })
  .delete('/actieverzoeken/:id/documenten/:documentId', async (c) => {
    const { oin, wereldId } = c.get('organisatie')
    await schrijf(c.get('deps').db, wereldId, async ({ tx }) => {
      const verzoek = await getLopend(tx, c.req.param('id'), oin)
      const document = await getDocument(tx, uuid(c.req.param('documentId')), oin)
      const ontkoppel = 'delete from actieverzoek_documenten where actieverzoek_id = $1 and document_id = $2'
      const { rowCount } = await tx.query(ontkoppel, [verzoek.actieverzoek_id, document.document_id])
      if (!rowCount) throw nietGevonden()
    })
    return c.body(null, 204)
  })

async function getLopend(tx: Bevraagbaar, id: string, oin: string) {
  const verzoek = await getActieverzoek(tx, id, oin)
  if (!isLopend(standVan(verzoek))) throw conflict('Dit actieverzoek is afgerond of de samenwerking is gesloten.')
  return verzoek
}
