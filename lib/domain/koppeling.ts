import { isAfgelopen } from './actieverzoek.ts'
import type { Actieverzoek } from './actieverzoek-schema.ts'
import type { DocumentId } from './document-schema.ts'

type Koppelbaar = Pick<Actieverzoek, 'documenten' | 'status'>

export function isGekoppeld({ documenten }: Pick<Actieverzoek, 'documenten'>, id: DocumentId): boolean {
  return documenten.some(({ documentId }) => documentId === id)
}

/**
 * May a document, or this one, still be linked? Both parties may, as long as it has not ended, also when it is
 * gereedgemeld (koppelvlak A5: non-terminal). The SWF has no link for it: whatever acts it offers now say nothing here. In
 * a closed samenwerking nothing may (AV4), which is for the page to know.
 */
export function magKoppelen(actieverzoek: Koppelbaar, id?: DocumentId): boolean {
  return !isAfgelopen(actieverzoek) && (id === undefined || !isGekoppeld(actieverzoek, id))
}

/** Only where the SWF gives the link for it. */
export function magOntkoppelen({ documenten }: Pick<Actieverzoek, 'documenten'>, id: DocumentId): boolean {
  return documenten.some(({ documentId, acties }) => documentId === id && acties.includes('ontkoppelenVanActieverzoek'))
}
