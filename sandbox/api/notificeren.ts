import { randomUUID } from 'node:crypto'
import { rijen, voegToe } from '../db/pool.ts'
import type { Schrijver } from '../db/schrijf.ts'
import { magSturen } from './regels/notificatietypen.ts'

/** What happened, to be told to each of `aan`. `document` ties it to a document, so that it hides with it. */
export type Gebeurtenis = {
  type: string
  samenwerking: { samenwerking_id: string; samenwerk_vorm: string; titel: string }
  aan: readonly string[]
  door: string | null
  op: Date
  titel: string
  tekst: string
  properties: Record<string, string>
  document?: { document_id: string; aanduiding: string; door: string }
}

/** One row per deelnemer. In strict mode a type that no public source shows is not sent. */
export async function notificeer({ tx, wereldId, strikt }: Schrijver, gebeurtenis: Gebeurtenis): Promise<void> {
  if (!magSturen(gebeurtenis.type, strikt)) return
  const { samenwerking, document } = gebeurtenis
  const rijenNieuw = gebeurtenis.aan
    .filter((oin) => oin !== gebeurtenis.door)
    .map((deelnemer) => ({
      notificatie_id: randomUUID(),
      wereld_id: wereldId,
      samenwerking_id: samenwerking.samenwerking_id,
      samenwerk_vorm: samenwerking.samenwerk_vorm,
      deelnemer,
      notificatie_type: gebeurtenis.type,
      titel: gebeurtenis.titel,
      tekst: gebeurtenis.tekst,
      event_initiator: gebeurtenis.door,
      event_op: gebeurtenis.op,
      properties: { ...gebeurtenis.properties, samenwerkingNaam: samenwerking.titel },
      document_id: document?.document_id ?? null,
      document_aanduiding: document?.aanduiding ?? null,
      document_door: document?.door ?? null,
    }))
  await voegToe(tx, 'notificaties', rijenNieuw)
}

/** OINs of all deelnemers. */
export async function listDeelnemerOins({ tx }: Pick<Schrijver, 'tx'>, samenwerkingId: string): Promise<string[]> {
  const gevonden = await rijen<{ oin: string }>(tx, 'select oin from deelnemers where samenwerking_id = $1', [
    samenwerkingId,
  ])
  return gevonden.map(({ oin }) => oin)
}

/** OINs of the deelnemers for whom this document exists. */
export async function listKijkers({ tx }: Pick<Schrijver, 'tx'>, documentId: string): Promise<string[]> {
  const gevonden = await rijen<{ kijker: string }>(tx, 'select kijker from document_zicht where document_id = $1', [
    documentId,
  ])
  return gevonden.map(({ kijker }) => kijker)
}
