import { rijen, type Bevraagbaar } from '../db/pool.ts'
import type { Linker } from './hal.ts'
import { toActieverzoek, type ActieverzoekRij } from './weergave/actieverzoek.ts'
import type { DocumentRij } from './weergave/document.ts'

type Gekoppeld = DocumentRij & { actieverzoek_id: string }

const ZOEK = `
  select k.actieverzoek_id, d.* from actieverzoek_documenten k join document_zicht d using (document_id)
  where k.actieverzoek_id = any($1) and d.kijker = $2 order by d.creatie_op, d.document_id`

/** Actieverzoeken with the linked documents that their kijker may see, all found in one query. */
export async function listMetDocumenten(db: Bevraagbaar, verzoeken: readonly ActieverzoekRij[], linker: Linker) {
  const kijker = verzoeken[0]?.kijker
  const ids = verzoeken.map(({ actieverzoek_id }) => actieverzoek_id)
  const gekoppeld = await rijen<Gekoppeld>(db, ZOEK, [ids, kijker])
  const perVerzoek = Map.groupBy(gekoppeld, ({ actieverzoek_id }) => actieverzoek_id)
  return verzoeken.map((verzoek) => toActieverzoek(verzoek, perVerzoek.get(verzoek.actieverzoek_id) ?? [], linker))
}

export async function toMetDocumenten(db: Bevraagbaar, verzoek: ActieverzoekRij, linker: Linker) {
  const gekoppeld = await rijen<Gekoppeld>(db, ZOEK, [[verzoek.actieverzoek_id], verzoek.kijker])
  return toActieverzoek(verzoek, gekoppeld, linker)
}
