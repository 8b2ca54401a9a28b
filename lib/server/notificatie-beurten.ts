import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { toBeurten, type Beurten } from '#lib/domain/notificatie-beurt.ts'
import type { Notificatie } from '#lib/domain/notificatie-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getDossier } from './dossier.ts'
import { getAanZet } from './werkvoorraad.ts'

const GEEN: Beurten = { van: new Map(), volledig: true }

/**
 * What waits for us among these notificaties. Costs nothing on a page that counts the work for its menu: it is read once
 * per rendered page. That others are aan zet is not in it, and is not looked up.
 */
export async function listBeurtenVan(gebruiker: Gebruiker, notificaties: readonly Notificatie[]): Promise<Beurten> {
  if (notificaties.every(({ actieverzoekId }) => actieverzoekId === null)) return GEEN
  const stapels = Object.values(await getAanZet(gebruiker))
  const actieverzoeken = stapels.flatMap(({ gelezen }) => gelezen)
  const volledig = stapels.every(({ exact }) => exact)
  // As of an open dossier: where the SWF offers no act, it was left out already (LC4). What slips through all the same, only
  // the dossier itself can tell (`metTitels`), and that is not read here.
  return toBeurten('OPEN', actieverzoeken, volledig)
}

/**
 * As `listBeurtenVan`, from what the spine of this dossier reads anyway; here it is known too that others are aan zet. Null
 * when that list could not be read.
 */
export async function listBeurtenInDossier(gebruiker: Gebruiker, id: SamenwerkingId): Promise<Beurten | null> {
  const { samenwerking, actieverzoeken } = await getDossier(gebruiker, id)
  if (!('waarde' in actieverzoeken)) return null
  const { lijst, lopendVolledig } = actieverzoeken.waarde
  return toBeurten(samenwerking.status, lijst, lopendVolledig)
}
