import { magOvergang } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'

/** Where on its page the acts of an actieverzoek stand. */
export const PLEK_VAN_ACTIES = 'volgende-stap'

const VOORUIT = ['behandeling', 'gereedmelding', 'afronding'] as const

/** The one act that brings an actieverzoek further, of those the SWF offers now; null when it is for somebody else, or over. */
export function volgendeStapVan(actieverzoek: Pick<Actieverzoek, 'acties'>): (typeof VOORUIT)[number] | null {
  return VOORUIT.find((overgang) => magOvergang(actieverzoek, overgang)) ?? null
}
