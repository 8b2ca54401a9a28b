import * as z from 'zod/mini'
import { SamenwerkingId } from './samenwerking-schema.ts'

export const DocumentId = z.uuid().brand<'DocumentId'>()
export type DocumentId = z.infer<typeof DocumentId>

/** RV: regulier vertrouwelijk, shown as *Vertrouwelijk*; SV: strikt vertrouwelijk. There is no public level. */
export const Vertrouwelijkheid = z.enum(['RV', 'SV'])
export type Vertrouwelijkheid = z.infer<typeof Vertrouwelijkheid>

export const DocumentActie = z.enum(['aanpassen', 'verwijderen', 'ontkoppelenVanActieverzoek'])
export type DocumentActie = z.infer<typeof DocumentActie>

const tekst = z.nullable(z.string())

/** Metadata of one document. The SWF gives no size. `hash` is what the SWF says it stored (SHA-256 hex in the reconstruction). */
export const Document = z.object({
  documentId: DocumentId,
  samenwerkingId: SamenwerkingId,
  bestandsNaam: z.string(),
  omschrijving: tekst,
  vertrouwelijkheid: Vertrouwelijkheid,
  formaat: tekst,
  hash: tekst,
  kenmerkSysteem: tekst,
  nummerBinnenSysteem: tekst,
  toegevoegdDoorNaam: z.string(),
  vanOns: z.boolean(),
  creatieDatumTijd: z.string(),
  acties: z.array(DocumentActie),
})
export type Document = z.infer<typeof Document>

/** Metadata that travels with an upload, as query of the PUT (decision 6). No default for vertrouwelijkheid: the user chooses. */
export const DocumentToevoeging = z.object({
  bestandsNaam: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Het bestand heeft geen naam.'),
      z.maxLength(255, 'De bestandsnaam is langer dan 255 tekens.'),
    ),
  vertrouwelijkheid: Vertrouwelijkheid,
  omschrijving: z.optional(z.string().check(z.trim(), z.maxLength(500, 'Gebruik niet meer dan 500 tekens.'))),
})
export type DocumentToevoeging = z.infer<typeof DocumentToevoeging>
