import { isAfgelopen } from './actieverzoek.ts'
import type { Actieverzoek } from './actieverzoek-schema.ts'
import type { DocumentId } from './document-schema.ts'

type Koppelbaar = Pick<Actieverzoek, 'documenten' | 'status'>

export function isGekoppeld({ documenten }: Pick<Actieverzoek, 'documenten'>, id: DocumentId): boolean {
  return documenten.some(({ documentId }) => documentId === id)
}

/** Still running and without this document: the SWF has the last word (swf-api A5). */
export function magKoppelen(actieverzoek: Koppelbaar, id: DocumentId): boolean {
  return !isAfgelopen(actieverzoek) && !isGekoppeld(actieverzoek, id)
}

/** Only where the SWF gives the link for it. */
export function magOntkoppelen({ documenten }: Pick<Actieverzoek, 'documenten'>, id: DocumentId): boolean {
  return documenten.some(({ documentId, acties }) => documentId === id && acties.includes('ontkoppelenVanActieverzoek'))
}
