import { randomUUID } from 'node:crypto'
import { voegToe } from '../db/pool.ts'
import type { Schrijver } from '../db/schrijf.ts'
import { listKijkers, notificeer, type Gebeurtenis } from './notificeren.ts'
import { meldActiviteit } from './samenwerking-wijzigingen.ts'

export type NieuwDocument = {
  bestandsNaam: string
  documentOmschrijving?: string | undefined
  vertrouwelijkheidsAanduiding: 'RV' | 'SV'
  formaat: string
  hash: string
  grootte: number
  taal?: string | undefined
  kenmerkSysteem?: string | undefined
  nummerBinnenSysteem?: string | undefined
}

/** Adds a document whose bytes are already stored, and tells everybody who may see it. Answers its id. */
export async function bewaarDocument(
  schrijver: Schrijver,
  samenwerking: Gebeurtenis['samenwerking'],
  door: string,
  nieuw: NieuwDocument,
): Promise<string> {
  const document = { document_id: randomUUID(), aanduiding: nieuw.vertrouwelijkheidsAanduiding, door }
  const op = schrijver.tik()
  await voegToe(schrijver.tx, 'documenten', [
    {
      ...document,
      samenwerking_id: samenwerking.samenwerking_id,
      bestands_naam: nieuw.bestandsNaam,
      omschrijving: nieuw.documentOmschrijving ?? null,
      taal: nieuw.taal ?? 'NL',
      formaat: nieuw.formaat,
      hash: nieuw.hash,
      grootte: nieuw.grootte,
      kenmerk_systeem: nieuw.kenmerkSysteem ?? null,
      nummer_binnen_systeem: nieuw.nummerBinnenSysteem ?? null,
      creatie_op: op,
    },
  ])
  await meldActiviteit(schrijver, samenwerking.samenwerking_id, op)
  await notificeer(schrijver, {
    type: 'DOCUMENT_TOEGEVOEGD',
    samenwerking,
    aan: await listKijkers(schrijver, document.document_id),
    door,
    op,
    titel: 'Document toegevoegd',
    tekst: `'${nieuw.bestandsNaam}' is toegevoegd aan '${samenwerking.titel}'.`,
    properties: { documentId: document.document_id, documentNaam: nieuw.bestandsNaam },
    document,
  })
  return document.document_id
}
