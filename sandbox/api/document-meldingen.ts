import type { Schrijver } from '../db/schrijf.ts'
import { notificeer } from './notificeren.ts'
import type { DocumentRij } from './weergave/document.ts'
import type { SamenwerkingRij } from './weergave/samenwerking.ts'

const WERKWOORD = { DOCUMENT_GEWIJZIGD: 'gewijzigd', DOCUMENT_VERWIJDERD: 'verwijderd' } as const

/** Tells `aan`, those who may see the document, that it changed or is gone. */
export async function meldDocument(
  schrijver: Schrijver,
  type: keyof typeof WERKWOORD,
  samenwerking: SamenwerkingRij,
  document: DocumentRij,
  aan: readonly string[],
  op: Date,
): Promise<void> {
  const documentId = type === 'DOCUMENT_GEWIJZIGD' ? { documentId: document.document_id } : {}
  await notificeer(schrijver, {
    type,
    samenwerking,
    aan,
    door: document.kijker,
    op,
    titel: `Document ${WERKWOORD[type]}`,
    tekst: `'${document.bestands_naam}' in '${samenwerking.titel}' is ${WERKWOORD[type]}.`,
    properties: { ...documentId, documentNaam: document.bestands_naam },
    document,
  })
}
