import type { Schrijver } from '../db/schrijf.ts'
import { notificeer } from './notificeren.ts'
import type { Status } from './regels/actieverzoek.ts'
import type { ActieverzoekRij } from './weergave/actieverzoek.ts'
import type { SamenwerkingRij } from './weergave/samenwerking.ts'

const ZIN: Readonly<Record<Status, string>> = {
  OPEN: 'verstuurd',
  IN_BEHANDELING: 'in behandeling genomen',
  GEWEIGERD: 'geweigerd',
  INGETROKKEN: 'ingetrokken',
  GEREEDGEMELD: 'gereedgemeld',
  GEREED: 'afgerond',
}

/**
 * Tells the counterpart of `verzoek.kijker` about its new status. A new actieverzoek has no old status: in strict mode
 * it is announced as a change to OPEN, because a type of its own has never been seen.
 */
export async function meldStatus(
  schrijver: Schrijver,
  samenwerking: SamenwerkingRij,
  verzoek: ActieverzoekRij,
  van: Status | null,
  op: Date,
): Promise<void> {
  const { kijker, kijker_rol, zender, zender_naam, ontvanger, ontvanger_naam, status, titel } = verzoek
  const wie = kijker_rol === 'zender' ? zender_naam : ontvanger_naam
  const teruggegeven = van === 'GEREEDGEMELD' && status === 'IN_BEHANDELING'
  const nieuw = van === null
  await notificeer(schrijver, {
    type: nieuw && !schrijver.strikt ? 'NIEUW_ACTIEVERZOEK' : 'STATUS_ACTIEVERZOEK_GEWIJZIGD',
    samenwerking,
    aan: [kijker === zender ? ontvanger : zender],
    door: kijker,
    op,
    titel: nieuw ? 'Nieuw actieverzoek' : 'Status actieverzoek gewijzigd',
    tekst: `${wie} heeft '${titel}' ${teruggegeven ? 'teruggegeven' : ZIN[status]}.`,
    properties: {
      actieverzoekId: verzoek.actieverzoek_id,
      actieverzoekTitel: titel,
      ...(van && { actieverzoekStatusOud: van }),
      actieverzoekStatusNieuw: status,
    },
  })
}
