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
  taal: tekst,
  hash: tekst,
  kenmerkSysteem: tekst,
  nummerBinnenSysteem: tekst,
  /** OIN; null where the SWF does not tell. */
  toegevoegdDoor: tekst,
  toegevoegdDoorNaam: z.string(),
  vanOns: z.boolean(),
  creatieDatumTijd: z.string(),
  laatstAangepastDoorNaam: tekst,
  laatstAangepastDatumTijd: tekst,
  acties: z.array(DocumentActie),
})
export type Document = z.infer<typeof Document>

const omschrijving = z.string().check(z.trim(), z.maxLength(500, 'Gebruik niet meer dan 500 tekens.'))

/** Metadata that travels with an upload, as query of the PUT (docs/adr/0008). No default for vertrouwelijkheid: the user chooses. */
export const DocumentToevoeging = z.object({
  bestandsNaam: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Het bestand heeft geen naam.'),
      z.maxLength(255, 'De bestandsnaam is langer dan 255 tekens.'),
    ),
  vertrouwelijkheid: Vertrouwelijkheid,
  omschrijving: z.optional(omschrijving),
})
export type DocumentToevoeging = z.infer<typeof DocumentToevoeging>

const kenmerk = z.string().check(z.trim(), z.maxLength(100, 'Gebruik niet meer dan 100 tekens.'))

/**
 * What the organisation that added a document may still change (koppelvlak D5); what is absent stays, an empty text clears
 * the field. Limits: own choice.
 */
export const DocumentWijziging = z.object({
  omschrijving: z.optional(omschrijving),
  vertrouwelijkheid: z.optional(Vertrouwelijkheid),
  kenmerkSysteem: z.optional(kenmerk),
  nummerBinnenSysteem: z.optional(kenmerk),
})
export type DocumentWijziging = z.infer<typeof DocumentWijziging>

/** Outcome of reading a document back and comparing it with the hash the SWF gives. `berekend` is SHA-256 in hex, null when nothing was read. */
export const DocumentControle = z.object({
  uitkomst: z.enum(['klopt', 'klopt-niet', 'niet-te-controleren']),
  berekend: tekst,
})
export type DocumentControle = z.infer<typeof DocumentControle>

/** SHA-256 in hex, small letters. */
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/**
 * Of the asked hashes, those that a document we can see has already. `volledig` is false when one that was not found may
 * still be there: the dossier is too large to read whole, or the SWF gives a document without a hash that we know.
 */
export const GelijkeDocumenten = z.object({
  gevonden: z.array(z.object({ sha256: Sha256, documentId: DocumentId, bestandsNaam: z.string() })),
  volledig: z.boolean(),
})
export type GelijkeDocumenten = z.infer<typeof GelijkeDocumenten>
