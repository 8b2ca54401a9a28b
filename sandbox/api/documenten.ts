import { Hono } from 'hono'
import { z } from 'zod'
import { wijzig } from '../db/pool.ts'
import { schrijf, type Schrijver } from '../db/schrijf.ts'
import { meldDocument } from './document-meldingen.ts'
import { geenToegang } from './fout.ts'
import { hal, maakLinker } from './hal.ts'
import { leesJson, MERGE_PATCH, tekst } from './lees-json.ts'
import { collectie, gelijk, leesPagina, type Lijst } from './lijst/collectie.ts'
import { listKijkers } from './notificeren.ts'
import type { ApiEnv } from './omgeving.ts'
import { ruimOp } from './opruimen.ts'
import { meldActiviteit } from './samenwerking-wijzigingen.ts'
import { eis, getDocument, getSamenwerking } from './toegang.ts'
import { toDocument, type DocumentRij } from './weergave/document.ts'

const Wijziging = z.object({
  vertrouwelijkheidsAanduiding: z.enum(['RV', 'SV']).optional(),
  documentOmschrijving: tekst(1000),
  taal: tekst(10),
  kenmerkSysteem: tekst(100),
  nummerBinnenSysteem: tekst(100),
})

const lijst = (oin: string, samenwerkingId: string): Lijst => ({
  zicht: 'document_zicht',
  vast: [gelijk('kijker', oin), gelijk('samenwerking_id', samenwerkingId)],
  filters: {
    aangemaaktDoor: { kolom: 'door' },
    aangemaaktDoorNaam: { kolom: 'door_naam' },
    vertrouwelijkheidsAanduiding: { kolom: 'aanduiding' },
    bestandsNaam: { kolom: 'bestands_naam' },
    creatieDatumTijd: { kolom: 'creatie_op', soort: 'tijd' },
  },
  sorteerbaar: {
    bestandsNaam: 'lower(bestands_naam)',
    creatieDatumTijd: 'creatie_op',
    documentOmschrijving: 'lower(omschrijving)',
    vertrouwelijkheidsAanduiding: 'aanduiding',
    aangemaaktDoorNaam: 'door_naam',
  },
  standaard: '-creatieDatumTijd',
  sleutel: 'document_id',
})

/** D1, D3, D5 and D6. */
export const documenten = new Hono<ApiEnv>()
  .get('/samenwerkingen/:id/documenten', async (c) => {
    const { db } = c.get('deps')
    const { oin } = c.get('organisatie')
    const { samenwerking_id } = await getSamenwerking(db, c.req.param('id'), oin)
    const { rijen, pagina, totaal } = await leesPagina<DocumentRij>(db, c, lijst(oin, samenwerking_id))
    const linker = maakLinker(c)
    return collectie(
      c,
      'documenten',
      rijen.map((rij) => toDocument(rij, linker)),
      pagina,
      totaal,
    )
  })
  .get('/documenten/:id', async (c) => {
    const gevonden = await getDocument(c.get('deps').db, c.req.param('id'), c.get('organisatie').oin)
    return hal(toDocument(gevonden, maakLinker(c)))
  })
  .patch('/documenten/:id', async (c) => {
    const { oin, wereldId } = c.get('organisatie')
    const { db } = c.get('deps')
    await getDocument(db, c.req.param('id'), oin)
    const invoer = await leesJson(c, Wijziging, MERGE_PATCH)
    const gewijzigd = await schrijf(db, wereldId, (schrijver) =>
      wijzigDocument(schrijver, c.req.param('id'), oin, invoer),
    )
    return hal(toDocument(gewijzigd, maakLinker(c)))
  })
  .delete('/documenten/:id', async (c) => {
    const { oin, wereldId } = c.get('organisatie')
    const { db, opslag } = c.get('deps')
    const hash = await schrijf(db, wereldId, (schrijver) => verwijderDocument(schrijver, c.req.param('id'), oin))
    await ruimOp(db, opslag, [hash])
    return c.body(null, 204)
  })

async function getEigen(
  schrijver: Schrijver,
  id: string,
  oin: string,
  handeling: 'documentWijzigen' | 'documentVerwijderen',
) {
  const document = await getDocument(schrijver.tx, id, oin)
  if (document.door !== oin) throw geenToegang('Alleen de organisatie die het document toevoegde kan dit.')
  const samenwerking = await getSamenwerking(schrijver.tx, document.samenwerking_id, oin)
  eis(handeling, samenwerking)
  return { document, samenwerking }
}

async function wijzigDocument(schrijver: Schrijver, id: string, oin: string, invoer: z.infer<typeof Wijziging>) {
  const { samenwerking } = await getEigen(schrijver, id, oin, 'documentWijzigen')
  const op = schrijver.tik()
  await wijzig(schrijver.tx, 'documenten', ['document_id', id], {
    aanduiding: invoer.vertrouwelijkheidsAanduiding,
    omschrijving: invoer.documentOmschrijving,
    taal: invoer.taal,
    kenmerk_systeem: invoer.kenmerkSysteem,
    nummer_binnen_systeem: invoer.nummerBinnenSysteem,
    gewijzigd_door: oin,
    gewijzigd_op: op,
  })
  const nieuw = await getDocument(schrijver.tx, id, oin)
  // What was told about it before follows its new confidentiality: see notificatie_zicht.
  await schrijver.tx.query('update notificaties set document_aanduiding = $2 where document_id = $1', [
    id,
    nieuw.aanduiding,
  ])
  await meldActiviteit(schrijver, nieuw.samenwerking_id, op)
  await meldDocument(schrijver, 'DOCUMENT_GEWIJZIGD', samenwerking, nieuw, await listKijkers(schrijver, id), op)
  return nieuw
}

async function verwijderDocument(schrijver: Schrijver, id: string, oin: string): Promise<string> {
  const { document, samenwerking } = await getEigen(schrijver, id, oin, 'documentVerwijderen')
  const op = schrijver.tik()
  const kijkers = await listKijkers(schrijver, id)
  await schrijver.tx.query('delete from documenten where document_id = $1', [id])
  await meldActiviteit(schrijver, document.samenwerking_id, op)
  await meldDocument(schrijver, 'DOCUMENT_VERWIJDERD', samenwerking, document, kijkers, op)
  return document.hash
}
