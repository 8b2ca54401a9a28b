import 'server-only'
import { z } from 'zod'
import type { Mandaat } from '#lib/auth/mandaat.ts'
import { NotificatieId, type Notificatie } from '#lib/domain/notificatie-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { collectie, datumTijd, paginaQuery, tekst, type Bladzijde } from './hal.ts'
import { deleteResource, getJson } from './json.ts'
import { profiel } from './profiel.ts'
import { vulPad } from './transport.ts'

/** What cannot be read of them, is not there: the notificatie stands without. */
const deel = tekst.catch(null)
const Properties = z.looseObject({
  ...{ actieverzoekId: deel, actieverzoekTitel: deel, actieverzoekStatusOud: deel, actieverzoekStatusNieuw: deel },
  ...{ documentId: deel, documentNaam: deel, berichtId: deel, samenwerkingNaam: deel },
})

const NotificatieWire = z
  .looseObject({
    notificatieId: NotificatieId,
    notificatieType: z.string(),
    samenwerkingId: SamenwerkingId,
    notificatieTitel: tekst,
    notificatieTekst: tekst,
    eventInitiatorNaam: tekst,
    eventDatumTijd: datumTijd,
    properties: Properties.catch(() => Properties.parse({})),
  })
  .transform(({ notificatieId, notificatieType, samenwerkingId, properties, ...wire }): Notificatie => ({
    notificatieId,
    type: profiel().notificatieTypen[notificatieType] ?? notificatieType,
    samenwerkingId,
    titel: wire.notificatieTitel ?? notificatieType,
    tekst: wire.notificatieTekst ?? '',
    doorNaam: wire.eventInitiatorNaam,
    eventDatumTijd: wire.eventDatumTijd,
    samenwerkingNaam: properties.samenwerkingNaam,
    actieverzoekId: properties.actieverzoekId,
    actieverzoekTitel: properties.actieverzoekTitel,
    statusOud: properties.actieverzoekStatusOud,
    statusNieuw: properties.actieverzoekStatusNieuw,
    documentId: properties.documentId,
    documentNaam: properties.documentNaam,
    berichtId: properties.berichtId,
  }))

export type NotificatieFilter = Bladzijde & {
  samenwerkingId?: SamenwerkingId | undefined
  type?: string | undefined
  /** ISO 8601 with offset; only what happened after it (N1, evidenced). */
  na?: string | undefined
}

/** Our organisation's own, newest first; types we do not know come along (koppelvlak N1, N2). */
export function listNotificaties(mandaat: Mandaat, filter: NotificatieFilter): Promise<Pagina<Notificatie>> {
  const { samenwerkingId, type, na, sort = '-eventDatumTijd', ...bladzijde } = filter
  const { notificaties, notificatiesVanSamenwerking } = profiel().paden
  const pad = samenwerkingId ? vulPad(notificatiesVanSamenwerking, { samenwerkingId }) : notificaties
  const query = {
    notificatieType: type && hunType(type),
    'eventDatumTijd[gt]': na,
    ...paginaQuery({ sort, ...bladzijde }),
  }
  return getJson(mandaat, pad, collectie('notificaties', NotificatieWire), query)
}

/** The SWF's name of a type we know under ours. */
function hunType(type: string): string {
  return Object.entries(profiel().notificatieTypen).find(([, onze]) => onze === type)?.[0] ?? type
}

/** `niet-gevonden` when it is another's, or deleted (koppelvlak N3). */
export function getNotificatie(mandaat: Mandaat, notificatieId: NotificatieId): Promise<Notificatie> {
  return getJson(mandaat, vulPad(profiel().paden.notificatie, { notificatieId }), NotificatieWire)
}

/** Gone for the whole organisation (koppelvlak N4). */
export function deleteNotificatie(mandaat: Mandaat, notificatieId: NotificatieId): Promise<void> {
  return deleteResource(mandaat, vulPad(profiel().paden.notificatie, { notificatieId }))
}
