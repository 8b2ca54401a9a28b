import type { Document } from '#lib/domain/document-schema.ts'

const VELDEN = ['omschrijving', 'vertrouwelijkheid', 'kenmerkSysteem', 'nummerBinnenSysteem'] as const

/** The fields of the form that differ from `document`: what was left alone is not sent, so that it does not undo a colleague's change. */
export function leesWijziging(
  document: Pick<Document, (typeof VELDEN)[number]>,
  gegevens: FormData,
): Record<string, unknown> {
  return Object.fromEntries(
    [...gegevens].filter(([veld, waarde]) => VELDEN.some((naam) => naam === veld && waarde !== (document[naam] ?? ''))),
  )
}
