import type { Actieverzoek } from './actieverzoek-schema.ts'
import type { Document } from './document-schema.ts'

/**
 * What the ontvanger added to the dossier since it was asked, as far as we see it, newest first: most likely the answer.
 * `volledig` is false when there may be more.
 */
export type AntwoordDocumenten = Readonly<{ documenten: readonly Document[]; volledig: boolean }>

const MET_ANTWOORD: ReadonlySet<string> = new Set(['IN_BEHANDELING', 'GEREEDGEMELD', 'GEREED'])

/** We asked and somebody began: what came since may be the answer. */
export function kanAntwoordHebben({ richting, status }: Pick<Actieverzoek, 'richting' | 'status'>): boolean {
  return richting === 'verzonden' && MET_ANTWOORD.has(status)
}

/** Reported ready or further: that nothing was added is news then. */
export function isGereedgemeld({ status }: Pick<Actieverzoek, 'status'>): boolean {
  return status === 'GEREEDGEMELD' || status === 'GEREED'
}
