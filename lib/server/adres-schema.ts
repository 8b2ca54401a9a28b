import 'server-only'
import { z } from 'zod'
import { ActieverzoekId, Richting } from '#lib/domain/actieverzoek-schema.ts'
import { BerichtId } from '#lib/domain/bericht-schema.ts'
import { DocumentId, Sha256, Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import { NotificatieId } from '#lib/domain/notificatie-schema.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { SAMENWERKING_SORTERINGEN } from '#lib/dso/samenwerkingen.ts'

/** Path parts and queries of our own API, for routes; pages may use them on their searchParams. */
export const SamenwerkingPad = z.object({ samenwerkingId: SamenwerkingId })
export const DeelnemerPad = z.object({ samenwerkingId: SamenwerkingId, oin: Oin })
export const UploadPad = z.object({ samenwerkingId: SamenwerkingId, uploadId: z.uuid() })
export const TaakPad = z.object({ taakId: z.uuid() })
export const DocumentPad = z.object({ documentId: DocumentId })
export const BerichtPad = z.object({ actieverzoekId: ActieverzoekId, berichtId: BerichtId })
export const ActieverzoekPad = z.object({ actieverzoekId: ActieverzoekId })
export const KoppelingPad = z.object({ actieverzoekId: ActieverzoekId, documentId: DocumentId })
export const NotificatiePad = z.object({ notificatieId: NotificatieId })

const bladzijde = {
  pagina: z.coerce.number().int().min(1).max(10_000).optional(),
  grootte: z.coerce
    .number()
    .pipe(z.union([z.literal(25), z.literal(50), z.literal(100)]))
    .optional(),
}
const naam = z
  .string()
  .regex(/^[A-Z_]{1,60}$/)
  .optional()
const dag = z.iso.date('Vul een datum in zoals 2026-12-31.').regex(/^20/, 'Vul een jaar in vanaf 2000.').optional()

/** `van` and `tot`: the days on which it was last changed. */
export const SamenwerkingenQuery = z.object({
  ...bladzijde,
  status: naam,
  rol: z.enum(['initiator', 'ketenpartner']).optional(),
  initiator: z.union([Oin, z.undefined()]).optional(),
  van: dag,
  tot: dag,
  sort: z.enum(SAMENWERKING_SORTERINGEN).optional(),
  samenwerkingId: z.union([SamenwerkingId, z.undefined()]).optional(),
  verzoeknummer: z
    .string()
    .regex(/^\d{1,13}$/)
    .optional(),
})

/** `sinds`: the SWF's clock when loading was asked for. */
export const LadenQuery = z.object({ sinds: z.iso.datetime({ offset: true }).optional() })

export const DOCUMENT_SORTERINGEN = [
  'bestandsNaam',
  '-bestandsNaam',
  'creatieDatumTijd',
  '-creatieDatumTijd',
  'vertrouwelijkheid',
  '-vertrouwelijkheid',
] as const

export const DocumentenQuery = z.object({
  ...bladzijde,
  sort: z.enum(DOCUMENT_SORTERINGEN).optional(),
  vertrouwelijkheid: z.union([Vertrouwelijkheid, z.undefined()]).optional(),
  van: z.enum(['ons', 'anderen']).optional(),
})

/** One name, once or more often in a query, as a list. */
function lijstVan<S extends z.core.$ZodType>(item: S, hoogstens: number) {
  return z.preprocess((waarde) => [waarde ?? []].flat(), z.array(item).max(hoogstens))
}

/** As many files as one goes through at a time; each hash is 72 characters of the address. */
export const GelijkeQuery = z.object({ sha256: lijstVan(Sha256, 50) })

/** A page of the list holds at most a hundred. */
export const ZipQuery = z.object({
  keuze: z.enum(['alles', 'selectie']).optional(),
  documentId: lijstVan(DocumentId, 100),
  strikt: z.literal('ja').optional(),
})

export const ACTIEVERZOEK_SORTERINGEN = [
  'titel',
  '-titel',
  'zenderNaam',
  '-zenderNaam',
  'ontvangerNaam',
  '-ontvangerNaam',
  'status',
  '-status',
  'creatieDatumTijd',
  '-creatieDatumTijd',
] as const

export const ActieverzoekenQuery = z.object({
  ...bladzijde,
  samenwerkingId: z.union([SamenwerkingId, z.undefined()]).optional(),
  richting: z.union([Richting, z.undefined()]).optional(),
  status: naam,
  sort: z.enum(ACTIEVERZOEK_SORTERINGEN).optional(),
})

export const NotificatiesQuery = z.object({
  ...bladzijde,
  samenwerkingId: z.union([SamenwerkingId, z.undefined()]).optional(),
  type: naam,
})
