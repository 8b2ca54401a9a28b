import * as z from 'zod/mini'
import { Oin } from './organisatie-schema.ts'
import { SamenwerkingId } from './samenwerking-schema.ts'
import { DocumentId, Document } from './document-schema.ts'
import { VRAAG_MAX } from './vraag.ts'

export const ActieverzoekId = z.uuid().brand<'ActieverzoekId'>()
export type ActieverzoekId = z.infer<typeof ActieverzoekId>

/** Seen from us: did we get the question, or ask it? */
export const Richting = z.enum(['ontvangen', 'verzonden'])
export type Richting = z.infer<typeof Richting>

/** Acts the SWF offers us now, read from `_links`; the sender's names are own choice (U3). */
export const ActieverzoekActie = z.enum([
  'berichtVerzenden',
  'behandelen',
  'weigeren',
  'gereedmelden',
  'intrekken',
  'gereed',
  'teruggeven',
])
export type ActieverzoekActie = z.infer<typeof ActieverzoekActie>

export const Actieverzoek = z.object({
  actieverzoekId: ActieverzoekId,
  samenwerkingId: SamenwerkingId,
  titel: z.string(),
  omschrijving: z.nullable(z.string()),
  melding: z.nullable(z.string()),
  status: z.string(),
  richting: Richting,
  /** OIN; null where the SWF does not tell. */
  zender: z.nullable(z.string()),
  zenderNaam: z.string(),
  /** OIN; null where the SWF does not tell. */
  ontvanger: z.nullable(z.string()),
  ontvangerNaam: z.string(),
  creatieDatumTijd: z.string(),
  laatstAangepastDoorNaam: z.nullable(z.string()),
  laatstAangepastDatumTijd: z.nullable(z.string()),
  aantalBerichten: z.int(),
  documenten: z.array(Document),
  acties: z.array(ActieverzoekActie),
})
export type Actieverzoek = z.infer<typeof Actieverzoek>

const toelichting = z.string().check(z.trim(), z.maxLength(2000, 'Gebruik niet meer dan 2000 tekens.'))
export const ToelichtingMag = z.object({ toelichting: z.optional(toelichting) })
export const ToelichtingMoet = z.object({ toelichting: toelichting.check(z.minLength(1, 'Vul een toelichting in.')) })
export type Toelichting = z.infer<typeof ToelichtingMag>

const titel = z
  .string()
  .check(z.trim(), z.minLength(1, 'Vul een titel in.'), z.maxLength(200, 'Gebruik niet meer dan 200 tekens.'))
const omschrijving = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'Schrijf uw vraag op.'),
    z.maxLength(VRAAG_MAX, `Gebruik niet meer dan ${VRAAG_MAX} tekens.`),
  )

/** What the zender may still change as long as nobody has started (AV5). */
export const ActieverzoekWijziging = z.object({ titel, omschrijving })
export type ActieverzoekWijziging = z.infer<typeof ActieverzoekWijziging>

/** A new actieverzoek goes to exactly one ontvanger. Limits: own choice. */
export const ActieverzoekOpstelling = z.object({
  ontvanger: Oin,
  titel,
  omschrijving,
  documenten: z.array(DocumentId).check(z.maxLength(100, 'Kies niet meer dan 100 documenten.')),
})
export type ActieverzoekOpstelling = z.infer<typeof ActieverzoekOpstelling>

/** Documents to link to an actieverzoek that is already there (koppelvlak A5). */
export const DocumentKoppeling = z.object({
  documentIds: z
    .array(DocumentId)
    .check(z.minLength(1, 'Kies een document.'), z.maxLength(100, 'Kies niet meer dan 100 documenten.')),
})
export type DocumentKoppeling = z.infer<typeof DocumentKoppeling>
