import { PRIVILEGE_UITLEG } from '#lib/domain/deelnemer.ts'
import type { Privilege } from '#lib/domain/deelnemer-schema.ts'

/** How many documents the initiator sees, and how many of them are strikt vertrouwelijk: null when the SWF cannot choose them. */
export type DocumentAantallen = Readonly<{ alle: number; strikt: number | null }>

/** Where a list chosen on vertrouwelijkheid would stand, when the SWF gives all documents instead. */
export const FILTERT_NIET = 'Het DSO filtert niet op vertrouwelijkheid. Wij kunnen dit niet tonen.'

const documenten = (aantal: number) => (aantal === 1 ? '1 document' : `${aantal} documenten`)
const strikte = (aantal: number) =>
  aantal === 1 ? '1 strikt vertrouwelijk document' : `${aantal} strikt vertrouwelijke documenten`

/** What who is invited now can see, as one sentence. */
export function watZietDeze(privilege: Privilege, { alle, strikt }: DocumentAantallen): string {
  if (alle === 0) return 'Er zijn nog geen documenten.'
  if (privilege === 'VT') {
    return strikt === 0 || strikt === null
      ? `Ziet ${documenten(alle)}.`
      : `Ziet ${documenten(alle)}, waarvan ${strikt} strikt vertrouwelijk.`
  }
  if (strikt === null) return `${PRIVILEGE_UITLEG.BT} Hoeveel er nu zijn, kunnen wij niet tellen.`
  const ziet = `Ziet ${documenten(alle - strikt)}.`
  return strikt === 0 ? ziet : `${ziet} Ziet niet dat er ${strikte(strikt)} ${strikt === 1 ? 'is' : 'zijn'}.`
}
