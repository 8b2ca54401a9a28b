import 'server-only'
import { z } from 'zod'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { BerichtId } from '#lib/domain/bericht-schema.ts'
import { DocumentId } from '#lib/domain/document-schema.ts'
import { beginVan, onderwerpVan, type Onderwerp, type Periode } from '#lib/domain/notificatie.ts'
import type { Notificatie, NotificatieId } from '#lib/domain/notificatie-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { getActieverzoek } from '#lib/dso/actieverzoeken.ts'
import { getBericht } from '#lib/dso/berichten.ts'
import { getDocument } from '#lib/dso/documenten.ts'
import * as dso from '#lib/dso/notificaties.ts'
import { getSamenwerking } from '#lib/dso/samenwerkingen.ts'
import { tijdVan } from '#lib/dso/tijd.ts'
import { metAudit } from './audit.ts'
import { NotificatiesQuery } from './adres-schema.ts'
import { ofWeg } from './of-weg.ts'

/** The filters of a list, as its address and the route carry them. */
export const NotificatieFilters = NotificatiesQuery.extend({ periode: z.enum(['1', '7', '30', '90']).optional() })

export type NotificatiesVraag = Omit<dso.NotificatieFilter, 'na'> & { periode?: Periode | undefined }

/** What happened for the organisation, newest first; a page at a time, whatever there is. */
export async function listNotificaties(
  { mandaat }: Gebruiker,
  { periode, ...filter }: NotificatiesVraag = {},
): Promise<Pagina<Notificatie>> {
  if (periode === undefined) return dso.listNotificaties(mandaat, filter)
  // The first answer tells what time it is for the SWF.
  await dso.listNotificaties(mandaat, { grootte: 1 })
  return dso.listNotificaties(mandaat, { ...filter, na: beginVan(periode, tijdVan(mandaat)) })
}

/** As `listNotificaties`; a samenwerking that is not, or no longer, ours has none. */
export async function listNotificatiesOfGeen(
  gebruiker: Gebruiker,
  vraag: NotificatiesVraag,
): Promise<Pagina<Notificatie>> {
  const geen = { items: [], pagina: { nummer: 1, grootte: 25, totaal: 0, paginas: 0 } }
  return (await ofWeg(listNotificaties(gebruiker, vraag))) ?? geen
}

export type GeopendeNotificatie = {
  notificatie: Notificatie
  /** Where to read more; null when that is gone, or no longer ours to see. */
  href: string | null
  /** Of a bericht that is gone: the conversation it was in, when that is still ours to see. */
  gesprekHref: string | null
  /** Null when the dossier is gone, or the organisation takes no part in it any more. */
  samenwerking: Samenwerking | null
}

/** One notificatie with where it leads: looked up when somebody asks, not for every row of a list. */
export async function openNotificatie({ mandaat }: Gebruiker, id: NotificatieId): Promise<GeopendeNotificatie> {
  const notificatie = await dso.getNotificatie(mandaat, id)
  const onderwerp = onderwerpVan(notificatie)
  const [samenwerking, bestaat] = await Promise.all([
    ofWeg(getSamenwerking(mandaat, notificatie.samenwerkingId)),
    ofWeg(haalOnderwerp(mandaat, onderwerp)),
  ])
  const href = onderwerp.soort !== 'weg' && samenwerking !== null && bestaat !== null ? onderwerp.href : null
  const gesprekHref = href === null && samenwerking !== null ? await haalGesprek(mandaat, onderwerp) : null
  return { notificatie, href, gesprekHref, samenwerking }
}

async function haalOnderwerp(mandaat: Gebruiker['mandaat'], onderwerp: Onderwerp): Promise<unknown> {
  if (onderwerp.soort === 'actieverzoek') {
    const id = ActieverzoekId.safeParse(onderwerp.id)
    return id.success ? getActieverzoek(mandaat, id.data) : null
  }
  if (onderwerp.soort === 'bericht') {
    const id = ActieverzoekId.safeParse(onderwerp.actieverzoekId)
    const berichtId = BerichtId.safeParse(onderwerp.id)
    return id.success && berichtId.success ? getBericht(mandaat, id.data, berichtId.data) : null
  }
  if (onderwerp.soort === 'document') {
    const id = DocumentId.safeParse(onderwerp.id)
    return id.success ? getDocument(mandaat, id.data) : null
  }
  return onderwerp
}

async function haalGesprek(mandaat: Gebruiker['mandaat'], onderwerp: Onderwerp): Promise<string | null> {
  if (onderwerp.soort !== 'bericht') return null
  const id = ActieverzoekId.safeParse(onderwerp.actieverzoekId)
  const actieverzoek = id.success ? await ofWeg(getActieverzoek(mandaat, id.data)) : null
  return actieverzoek === null ? null : hrefVanActieverzoek(actieverzoek)
}

/** Removes it for every colleague. */
export function verwijderNotificatie(gebruiker: Gebruiker, id: NotificatieId): Promise<void> {
  return metAudit(gebruiker, 'notificatie-verwijderen', id, () => dso.deleteNotificatie(gebruiker.mandaat, id))
}
