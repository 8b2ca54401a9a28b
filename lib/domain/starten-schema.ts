import * as z from 'zod/mini'
import { ActieverzoekOpstelling } from './actieverzoek-schema.ts'
import { Uitnodiging } from './deelnemer-schema.ts'
import { Oin } from './organisatie-schema.ts'
import { SamenwerkingId } from './samenwerking-schema.ts'
import { VRAAG_MAX } from './vraag.ts'

const tekst = (max: number) => z.string().check(z.maxLength(max, `Gebruik niet meer dan ${max} tekens.`))

/** A ketenpartner to invite at once; the name is for the screen only. */
export const StartPartner = z.extend(Uitnodiging, { naam: tekst(200) })
export type StartPartner = z.infer<typeof StartPartner>

/** The first question, to one of the partners. Documents can follow only when there is a dossier. */
export const StartVraag = z.pick(ActieverzoekOpstelling, { ontvanger: true, titel: true, omschrijving: true })
export type StartVraag = z.infer<typeof StartVraag>

/** The first question as far as it is written; nobody to ask yet is an empty `ontvanger`. */
export const ConceptVraag = z.object({ ontvanger: tekst(20), titel: tekst(200), omschrijving: tekst(VRAAG_MAX) })
export type ConceptVraag = z.infer<typeof ConceptVraag>

/** What is filled in so far: everything may still be empty or wrong. Starting is what checks. */
export const ConceptInhoud = z.object({
  verzoeknummer: tekst(60),
  /** The verzoek did not come through the DSO. */
  buitenDso: z.boolean(),
  titel: tekst(200),
  beschrijving: tekst(2000),
  contactpersoonNaam: tekst(200),
  contactpersoonEmailadres: tekst(200),
  contactpersoonTelefoonnummer: tekst(50),
  verzoekLaden: z.boolean(),
  partners: z.array(StartPartner).check(z.maxLength(50, 'Kies niet meer dan 50 ketenpartners tegelijk.')),
  vraag: z.nullable(ConceptVraag),
})
export type ConceptInhoud = z.infer<typeof ConceptInhoud>

/** A change of the concept: what is absent stays. */
export const ConceptWijziging = z.partial(ConceptInhoud)
export type ConceptWijziging = z.infer<typeof ConceptWijziging>

/** A change with its place among those of one tab: what comes later than its successor is old and changes nothing. */
export const ConceptBewaring = z.extend(ConceptWijziging, {
  schrift: z.optional(z.uuid()),
  volgnummer: z.optional(z.int().check(z.gte(0))),
})
export type ConceptBewaring = z.infer<typeof ConceptBewaring>

/** `versie` is new at every change; whoever starts names the one that was checked. */
export const Concept = z.object({ versie: z.uuid(), bewaardOp: z.string(), inhoud: ConceptInhoud })
export type Concept = z.infer<typeof Concept>

/** Starts the concept as it was checked; `tochNieuw` when the verzoek has a samenwerking already. */
export const StartOpdracht = z.object({ versie: z.uuid(), tochNieuw: z.boolean() })
export type StartOpdracht = z.infer<typeof StartOpdracht>

export const StapSoort = z.enum(['starten', 'documenten', 'uitnodigen', 'actieverzoek'])
export type StapSoort = z.infer<typeof StapSoort>

/** One step of a start. `partner` for inviting and for the question; `uitleg` says why it failed; `onzeker`: nobody knows whether it did. */
export const TaakStap = z.object({
  soort: StapSoort,
  partner: z.nullable(z.object({ oin: Oin, naam: z.string() })),
  staat: z.enum(['wacht', 'bezig', 'gelukt', 'mislukt', 'onzeker']),
  uitleg: z.nullable(z.string()),
})
export type TaakStap = z.infer<typeof TaakStap>

export const Taak = z.object({
  taakId: z.uuid(),
  samenwerkingId: z.nullable(SamenwerkingId),
  stappen: z.array(TaakStap),
  /** Somebody, perhaps an earlier page, carries it out right now. */
  loopt: z.boolean(),
})
export type Taak = z.infer<typeof Taak>

/** Carries out the next step that waits; `opnieuw` is the index of the one failed step to repeat. */
export const TaakUitvoering = z.object({ opnieuw: z.optional(z.int().check(z.gte(0), z.lte(100))) })
export type TaakUitvoering = z.infer<typeof TaakUitvoering>

/** Of a list only how many there are matters. */
export const Aantal = z.object({ items: z.array(z.unknown()) })
