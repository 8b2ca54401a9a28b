import * as z from 'zod/mini'
import { Oin } from './organisatie-schema.ts'

/** `SAM-` and digits, as the SWF gives it. */
export const SamenwerkingId = z
  .string()
  .check(z.regex(/^SAM-\d{1,12}$/, 'Een samenwerkingID is SAM- met cijfers, bijvoorbeeld SAM-10021.'))
  .brand<'SamenwerkingId'>()
export type SamenwerkingId = z.infer<typeof SamenwerkingId>

/** 13 digits: yyyymmdd and a sequence; spaces a person types are removed before. */
export const Verzoeknummer = z
  .string()
  .check(z.regex(/^\d{13}$/, 'Een verzoeknummer heeft 13 cijfers.'))
  .brand<'Verzoeknummer'>()
export type Verzoeknummer = z.infer<typeof Verzoeknummer>

/** Acts the SWF offers this organisation on this samenwerking right now, read from `_links` (names: own choice but the first two). */
export const SamenwerkingActie = z.enum([
  'documentToevoegen',
  'actieverzoekOpstellen',
  'aanpassen',
  'sluiten',
  'beeindigen',
  'deelnemerUitnodigen',
  'verzoekOphalen',
])
export type SamenwerkingActie = z.infer<typeof SamenwerkingActie>

const tekst = z.nullable(z.string())

/** A samenwerking as one deelnemer sees it. Times are ISO 8601 with offset. */
export const Samenwerking = z.object({
  samenwerkingId: SamenwerkingId,
  titel: z.string(),
  beschrijving: tekst,
  status: z.string(),
  samenwerkVorm: tekst,
  samenwerkDoel: tekst,
  verzoeknummer: tekst,
  bronVerzoek: tekst,
  typeVerzoek: tekst,
  globaleLocatie: tekst,
  kenmerkSysteem: tekst,
  nummerBinnenSysteem: tekst,
  contactpersoonNaam: tekst,
  contactpersoonEmailadres: tekst,
  contactpersoonTelefoonnummer: tekst,
  initiator: z.nullable(Oin),
  initiatorNaam: z.string(),
  wijZijnInitiator: z.boolean(),
  creatieDatumTijd: z.string(),
  eindDatumTijd: tekst,
  sluitDatum: tekst,
  verwijderDatum: tekst,
  laatstAangepastDoorNaam: tekst,
  laatstAangepastDatumTijd: tekst,
  aantalActieverzoeken: z.int(),
  aantalNotificaties: z.int(),
  acties: z.array(SamenwerkingActie),
})
export type Samenwerking = z.infer<typeof Samenwerking>

const optioneel = (max: number) =>
  z.optional(z.string().check(z.trim(), z.maxLength(max, `Gebruik niet meer dan ${max} tekens.`)))

const leegOf = (patroon: RegExp, uitleg: string, max: number) =>
  z.optional(
    z.string().check(
      z.trim(),
      z.maxLength(max, `Gebruik niet meer dan ${max} tekens.`),
      z.refine((waarde) => waarde === '' || patroon.test(waarde), uitleg),
    ),
  )

/** Whom a deelnemer may call or write; an empty text is nobody. */
const contactpersoon = {
  contactpersoonNaam: optioneel(200),
  contactpersoonEmailadres: leegOf(
    /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/,
    'Vul een e-mailadres in zoals naam@gemeente.nl.',
    200,
  ),
  contactpersoonTelefoonnummer: leegOf(
    /^\+?(?:[\s().-]*\d){8,15}[\s().-]*$/,
    'Vul een telefoonnummer in zoals 010 123 4567.',
    50,
  ),
}

/** What a behandelaar fills in to start (one page). Limits: own choice, the SWF publishes none. */
export const SamenwerkingStart = z.object({
  /** Null when the verzoek did not come through the DSO: then there is nothing to load either. */
  verzoeknummer: z.nullable(Verzoeknummer),
  titel: z
    .string()
    .check(z.trim(), z.minLength(1, 'Vul een naam in.'), z.maxLength(200, 'Gebruik niet meer dan 200 tekens.')),
  beschrijving: optioneel(2000),
  ...contactpersoon,
  verzoekLaden: z.boolean(),
})
export type SamenwerkingStart = z.infer<typeof SamenwerkingStart>

/** What the initiator may change later; absent stays as it is, an empty text removes. Limits: the reconstruction's. */
export const SamenwerkingVelden = z.object({
  titel: z.optional(
    z
      .string()
      .check(z.trim(), z.minLength(1, 'Vul een naam in.'), z.maxLength(200, 'Gebruik niet meer dan 200 tekens.')),
  ),
  beschrijving: optioneel(2000),
  globaleLocatie: optioneel(500),
  ...contactpersoon,
  kenmerkSysteem: optioneel(100),
  nummerBinnenSysteem: optioneel(100),
})
export type SamenwerkingVelden = z.infer<typeof SamenwerkingVelden>

/** `velden` are those that were changed, `gezien` the same ones as the user found them: what somebody else changed meanwhile is not overwritten unseen. */
export const SamenwerkingAanpassing = z.object({
  velden: SamenwerkingVelden.check(
    z.refine((velden) => Object.keys(velden).length > 0, 'Er is niets veranderd. Pas iets aan, of annuleer.'),
  ),
  gezien: z.record(z.string(), z.nullable(z.string())),
})
export type SamenwerkingAanpassing = z.infer<typeof SamenwerkingAanpassing>

/** How loading the documents of the verzoek stands. `geladen` is also said when the SWF does not tell. */
export const LaadStand = z.object({
  stand: z.enum(['kan', 'bezig', 'mislukt', 'geladen', 'geen-verzoek', 'niet-aan-u']),
  /** When it ended, ISO 8601; null while it runs or when nobody told. */
  op: tekst,
})
export type LaadStand = z.infer<typeof LaadStand>

/** Loading was asked for; `sinds` is the SWF's clock then. */
export const LadenBegonnen = z.object({ sinds: z.string() })
