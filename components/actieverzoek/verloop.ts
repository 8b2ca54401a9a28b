import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'

/** One step an actieverzoek goes through. `tijd` (ISO 8601) and `door` only where the SWF tells. */
export type VerloopStap = {
  naam: string
  stand: 'geweest' | 'nu' | 'nog-niet'
  tijd: string | null
  door: string | null
}

const GEWONE_WEG = [
  ['OPEN', 'Verstuurd'],
  ['IN_BEHANDELING', 'In behandeling'],
  ['GEREEDGEMELD', 'Gereedgemeld'],
  ['GEREED', 'Afgerond'],
] as const
const EINDE: Readonly<Record<string, string>> = { GEWEIGERD: 'Geweigerd', INGETROKKEN: 'Ingetrokken' }

type Invoer = Pick<
  Actieverzoek,
  'status' | 'creatieDatumTijd' | 'zenderNaam' | 'laatstAangepastDatumTijd' | 'laatstAangepastDoorNaam'
>

/** What we know for certain: the SWF keeps no history, so steps in between have no time, and a refusal hides what came before. */
export function verloopVan(actieverzoek: Invoer): VerloopStap[] {
  const { status } = actieverzoek
  const plek = GEWONE_WEG.findIndex(([code]) => code === status)
  if (plek === -1) {
    return [stap(actieverzoek, 'Verstuurd', 'geweest', true), stap(actieverzoek, EINDE[status] ?? status, 'nu', false)]
  }
  return GEWONE_WEG.map(([, naam], index) => {
    const stand = index < plek ? 'geweest' : index === plek ? 'nu' : 'nog-niet'
    return stap(actieverzoek, naam, stand, index === 0)
  })
}

/** Something came before this step that the SWF no longer tells of. */
export function mistTijden({ status }: Pick<Actieverzoek, 'status'>): boolean {
  return status !== 'OPEN' && status !== 'IN_BEHANDELING'
}

function stap(actieverzoek: Invoer, naam: string, stand: VerloopStap['stand'], isBegin: boolean): VerloopStap {
  if (isBegin) return { naam, stand, tijd: actieverzoek.creatieDatumTijd, door: actieverzoek.zenderNaam }
  if (stand !== 'nu') return { naam, stand, tijd: null, door: null }
  const { laatstAangepastDatumTijd: tijd, laatstAangepastDoorNaam: door } = actieverzoek
  return { naam, stand, tijd, door }
}
