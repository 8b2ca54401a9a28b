import * as z from 'zod/mini'
import { SamenwerkingId } from './samenwerking-schema.ts'

export const NotificatieId = z.uuid().brand<'NotificatieId'>()
export type NotificatieId = z.infer<typeof NotificatieId>

/** A notificatie belongs to the whole organisation; there is no read flag, deleting is the only way to tick off (koppelvlak N4). */
export const Notificatie = z.object({
  notificatieId: NotificatieId,
  type: z.string(),
  samenwerkingId: SamenwerkingId,
  titel: z.string(),
  tekst: z.string(),
  doorNaam: z.nullable(z.string()),
  eventDatumTijd: z.string(),
  samenwerkingNaam: z.nullable(z.string()),
  actieverzoekId: z.nullable(z.string()),
  actieverzoekTitel: z.nullable(z.string()),
  /** Of the actieverzoek, at that moment; no old one when it is new. */
  statusOud: z.nullable(z.string()),
  statusNieuw: z.nullable(z.string()),
  documentId: z.nullable(z.string()),
  documentNaam: z.nullable(z.string()),
  berichtId: z.nullable(z.string()),
})
export type Notificatie = z.infer<typeof Notificatie>
