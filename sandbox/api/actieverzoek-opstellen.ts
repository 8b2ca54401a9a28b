import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { rij, rijen, voegToe } from '../db/pool.ts'
import type { Schrijver } from '../db/schrijf.ts'
import { meldStatus } from './actieverzoek-meldingen.ts'
import { ongeldig } from './fout.ts'
import { verplichteTekst } from './lees-json.ts'
import { meldActiviteit } from './samenwerking-wijzigingen.ts'
import { eis, getActieverzoek, getSamenwerking } from './toegang.ts'
import type { ActieverzoekRij } from './weergave/actieverzoek.ts'

export const ActieverzoekNieuw = z.object({
  titel: verplichteTekst(255),
  omschrijving: verplichteTekst(4000),
  ontvanger: z.string().trim().min(1),
  productId: z.string().max(255).nullish(),
  documenten: z.array(z.uuid()).max(200).default([]),
})
type Nieuw = z.infer<typeof ActieverzoekNieuw>

/** A2. Sends an actieverzoek to one other deelnemer, with documents that the zender sees. */
export async function stelOp(schrijver: Schrijver, id: string, zender: string, nieuw: Nieuw): Promise<ActieverzoekRij> {
  const samenwerking = await getSamenwerking(schrijver.tx, id, zender)
  eis('actieverzoekOpstellen', samenwerking)
  await toetsOntvanger(schrijver, id, zender, nieuw.ontvanger)
  const documenten = [...new Set(nieuw.documenten)]
  await toetsDocumenten(schrijver, id, zender, documenten)
  const op = schrijver.tik()
  const actieverzoekId = randomUUID()
  await voegToe(schrijver.tx, 'actieverzoeken', [
    {
      actieverzoek_id: actieverzoekId,
      samenwerking_id: id,
      titel: nieuw.titel,
      omschrijving: nieuw.omschrijving,
      product_id: nieuw.productId,
      status: 'OPEN',
      zender,
      ontvanger: nieuw.ontvanger,
      creatie_op: op,
      gewijzigd_door: zender,
      gewijzigd_op: op,
    },
  ])
  const koppelingen = documenten.map((document_id) => ({ actieverzoek_id: actieverzoekId, document_id }))
  await voegToe(schrijver.tx, 'actieverzoek_documenten', koppelingen)
  await meldActiviteit(schrijver, id, op)
  const bewaard = await getActieverzoek(schrijver.tx, actieverzoekId, zender)
  await meldStatus(schrijver, samenwerking, bewaard, null, op)
  return bewaard
}

async function toetsOntvanger({ tx }: Schrijver, id: string, zender: string, ontvanger: string): Promise<void> {
  const zoek = 'select 1 from deelnemers where samenwerking_id = $1 and oin = $2'
  const isDeelnemer = ontvanger !== zender && (await rij(tx, zoek, [id, ontvanger]))
  if (!isDeelnemer) throw ongeldig({ name: 'ontvanger', reason: 'geen andere deelnemer', code: 'invalid' })
}

async function toetsDocumenten({ tx }: Schrijver, id: string, zender: string, documenten: string[]): Promise<void> {
  const zoek =
    'select document_id from document_zicht where kijker = $1 and samenwerking_id = $2 and document_id = any($3)'
  const gevonden = await rijen(tx, zoek, [zender, id, documenten])
  if (gevonden.length === documenten.length) return
  throw ongeldig({ name: 'documenten', reason: 'onbekend document in deze samenwerking', code: 'unknown' })
}
