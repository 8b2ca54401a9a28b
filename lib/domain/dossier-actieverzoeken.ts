import type { Gelezen } from '#lib/problem/gelezen.ts'
import type { Actieverzoek } from './actieverzoek-schema.ts'
import { isPartij } from './deelnemer-zicht.ts'
import type { Deelnemer } from './deelnemer-schema.ts'

/**
 * Our actieverzoeken in one dossier. `volledig` is false when there are more than were read: who ended ones matter to, must
 * say so. `lopendVolledig` is false when there are also more that run: then no count of them is exact.
 */
export type DossierActieverzoeken = Readonly<{
  lijst: readonly Actieverzoek[]
  volledig: boolean
  lopendVolledig: boolean
}>

/** Of what was read, what is between us and one deelnemer. */
export function listMet(deelnemer: Deelnemer, gelezen: Gelezen<DossierActieverzoeken>): Gelezen<DossierActieverzoeken> {
  if (!('waarde' in gelezen)) return gelezen
  const { waarde } = gelezen
  return { waarde: { ...waarde, lijst: waarde.lijst.filter((actieverzoek) => isPartij(actieverzoek, deelnemer)) } }
}
