import { rij, type Bevraagbaar } from '../db/pool.ts'
import { conflict, geenToegang, nietGevonden } from './fout.ts'
import { beoordeel, type Handeling } from './regels/rechten.ts'
import type { ActieverzoekRij } from './weergave/actieverzoek.ts'
import type { DocumentRij } from './weergave/document.ts'
import type { SamenwerkingRij } from './weergave/samenwerking.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** PostgreSQL refuses a malformed uuid with an error; for the caller it is simply something that does not exist. */
export function uuid(id: string): string {
  if (!UUID.test(id)) throw nietGevonden()
  return id
}

/** The samenwerking as this organisation sees it; 404 when it is no deelnemer. */
export async function getSamenwerking(db: Bevraagbaar, id: string, oin: string): Promise<SamenwerkingRij> {
  const zoek = 'select * from samenwerking_zicht where samenwerking_id = $1 and kijker = $2'
  const gevonden = await rij<SamenwerkingRij>(db, zoek, [id, oin])
  if (!gevonden) throw nietGevonden()
  return gevonden
}

/** 404 when it is hidden from this organisation. */
export async function getDocument(db: Bevraagbaar, id: string, oin: string): Promise<DocumentRij> {
  const zoek = 'select * from document_zicht where document_id = $1 and kijker = $2'
  const gevonden = await rij<DocumentRij>(db, zoek, [uuid(id), oin])
  if (!gevonden) throw nietGevonden()
  return gevonden
}

/** Who sees an actieverzoek: zender and ontvanger, or (U13) every deelnemer. */
export const actieverzoekZicht = (derdenZien: boolean) =>
  derdenZien ? 'actieverzoek_zicht_derden' : 'actieverzoek_zicht'

/** 404 unless this organisation may see it, and is still deelnemer. To act one is always zender or ontvanger. */
export async function getActieverzoek(
  db: Bevraagbaar,
  id: string,
  oin: string,
  derdenZien = false,
): Promise<ActieverzoekRij> {
  const zoek = `select * from ${actieverzoekZicht(derdenZien)} where actieverzoek_id = $1 and kijker = $2`
  const gevonden = await rij<ActieverzoekRij>(db, zoek, [uuid(id), oin])
  if (!gevonden) throw nietGevonden()
  return gevonden
}

/** Throws 403 when this deelnemer may never do it, 409 when the samenwerking is not in a state for it. */
export function eis(
  handeling: Handeling,
  { kijker_rol, status }: Pick<SamenwerkingRij, 'kijker_rol' | 'status'>,
): void {
  const oordeel = beoordeel(handeling, kijker_rol, status)
  if (oordeel === 'rol') throw geenToegang('Alleen de initiator van de samenwerking kan dit.')
  if (oordeel === 'toestand') throw conflict(`Dit kan niet als de samenwerking de status ${status} heeft.`)
}
