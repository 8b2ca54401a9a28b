import type { Actieverzoek } from './actieverzoek-schema.ts'

/**
 * Our actieverzoeken in one dossier. `volledig` is false when there are more than were read: who ended ones matter to, must
 * say so. `lopendVolledig` is false when there are also more that run: then no count of them is exact.
 */
export type DossierActieverzoeken = Readonly<{
  lijst: readonly Actieverzoek[]
  volledig: boolean
  lopendVolledig: boolean
}>
