import 'server-only'
import { z } from 'zod'
import type { Mandaat } from '#lib/auth/mandaat.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import {
  SamenwerkingActie,
  SamenwerkingId,
  type Samenwerking,
  type SamenwerkingStart,
  type SamenwerkingVelden,
} from '#lib/domain/samenwerking-schema.ts'
import { STANDAARD_SORTERING } from '#lib/domain/sortering.ts'
import {
  aantal,
  collectie,
  datumTijd,
  datumTijdOfNiets,
  naamOf,
  paginaQuery,
  Rels,
  tekst,
  toActies,
  type Bladzijde,
} from './hal.ts'
import { deleteResource, getJson, patchJson, postJson, postZonderAntwoord } from './json.ts'
import { ONS_SYSTEEM } from './kenmerk.ts'
import { profiel } from './profiel.ts'
import { eigenOin, isEigen, vulPad } from './transport.ts'

/** The register of assumptions leaves open which of the two the SWF sends (U5). */
const Status = z.union([z.string(), z.looseObject({ status: z.string() }).transform(({ status }) => status)])

const Velden = z.object({
  samenwerkingId: SamenwerkingId,
  titel: z.string(),
  beschrijving: tekst,
  status: Status,
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
  aangemaaktDoor: z.union([Oin, z.null()]).optional().catch(null),
  aangemaaktDoorNaam: tekst,
  creatieDatumTijd: datumTijd,
  eindDatumTijd: datumTijdOfNiets,
  laatstAangepastDoorNaam: tekst,
  laatstAangepastDatumTijd: datumTijdOfNiets,
  aantalActieverzoeken: aantal,
  aantalNotificaties: aantal,
  sluitDatum: datumTijdOfNiets,
  verwijderDatum: datumTijdOfNiets,
  _links: Rels,
})

/** An unknown upstream field stops here and never reaches a screen. */
const SamenwerkingWire = z.looseObject({}).transform(metTermijnen).pipe(Velden)

/** The two terms under our names, whatever the profile says that they are called. */
function metTermijnen(wire: Record<string, unknown>): Record<string, unknown> {
  const { sluitDatum, verwijderDatum } = profiel().termijnVelden
  return { ...wire, sluitDatum: wire[sluitDatum], verwijderDatum: wire[verwijderDatum] }
}

function toSamenwerking(mandaat: Mandaat, wire: z.output<typeof SamenwerkingWire>): Samenwerking {
  const { aangemaaktDoor = null, aangemaaktDoorNaam, _links, ...velden } = wire
  return {
    ...velden,
    initiator: aangemaaktDoor,
    initiatorNaam: naamOf(aangemaaktDoorNaam, aangemaaktDoor),
    wijZijnInitiator: isEigen(mandaat, aangemaaktDoor),
    acties: toActies(_links, SamenwerkingActie.options),
  }
}

export const SAMENWERKING_SORTERINGEN = [
  'titel',
  '-titel',
  'laatstAangepastDatumTijd',
  '-laatstAangepastDatumTijd',
  'creatieDatumTijd',
  '-creatieDatumTijd',
] as const

export type SamenwerkingFilter = Bladzijde & {
  status?: string | undefined
  rol?: 'initiator' | 'ketenpartner' | undefined
  /** Who started it. */
  initiator?: Oin | undefined
  verzoeknummer?: string | undefined
  /** ISO 8601; last changed after `na`, and no later than `totEnMet`. */
  na?: string | undefined
  totEnMet?: string | undefined
}

/** Samenwerkingen in which our organisation takes part, latest change first (koppelvlak S1). */
export async function listSamenwerkingen(mandaat: Mandaat, filter: SamenwerkingFilter): Promise<Pagina<Samenwerking>> {
  const {
    status,
    rol,
    initiator,
    verzoeknummer,
    na,
    totEnMet,
    sort = STANDAARD_SORTERING.samenwerkingen,
    ...bladzijde
  } = filter
  const { items, pagina } = await getJson(
    mandaat,
    profiel().paden.samenwerkingen,
    collectie('samenwerkingen', SamenwerkingWire),
    {
      status,
      verzoeknummer,
      aangemaaktDoor: rol === 'initiator' ? eigenOin(mandaat) : initiator,
      ...(rol === 'ketenpartner' && { 'aangemaaktDoor[not]': eigenOin(mandaat) }),
      'laatstAangepastDatumTijd[gt]': na,
      'laatstAangepastDatumTijd[lte]': totEnMet,
      ...paginaQuery({ sort, ...bladzijde }),
    },
  )
  return { items: items.map((wire) => toSamenwerking(mandaat, wire)), pagina }
}

/** Fails with `niet-gevonden` when it does not exist or we are no deelnemer (koppelvlak S3). */
export async function getSamenwerking(mandaat: Mandaat, samenwerkingId: SamenwerkingId): Promise<Samenwerking> {
  const pad = vulPad(profiel().paden.samenwerking, { samenwerkingId })
  return toSamenwerking(mandaat, await getJson(mandaat, pad, SamenwerkingWire))
}

/** The SWF decides whether we may start on this verzoek (koppelvlak S2). */
export async function startSamenwerking(mandaat: Mandaat, start: SamenwerkingStart): Promise<Samenwerking> {
  const { samenwerkVorm, verzoekOphalenVeld, paden } = profiel()
  const body = {
    titel: start.titel,
    beschrijving: start.beschrijving ?? null,
    contactpersoonNaam: start.contactpersoonNaam || null,
    contactpersoonEmailadres: start.contactpersoonEmailadres || null,
    contactpersoonTelefoonnummer: start.contactpersoonTelefoonnummer || null,
    samenwerkVorm,
    verzoeknummer: start.verzoeknummer,
    bronVerzoek: start.verzoeknummer === null ? null : 'DSO_LV',
    kenmerkSysteem: ONS_SYSTEEM,
    taal: 'NL',
    [verzoekOphalenVeld]: start.verzoeknummer !== null && start.verzoekLaden,
  }
  return toSamenwerking(mandaat, await postJson(mandaat, paden.samenwerkingStarten, body, SamenwerkingWire))
}

/** Changes these fields and no others; an empty text removes (koppelvlak S4). */
export function changeSamenwerking(
  mandaat: Mandaat,
  samenwerkingId: SamenwerkingId,
  velden: SamenwerkingVelden,
): Promise<Samenwerking> {
  const body = Object.fromEntries(Object.entries(velden).map(([veld, waarde]) => [veld, waarde || null]))
  return patchSamenwerking(mandaat, samenwerkingId, body)
}

/** From OPEN to GESLOTEN; nothing leads back (koppelvlak S4, LC1, LC3). */
export function closeSamenwerking(mandaat: Mandaat, samenwerkingId: SamenwerkingId): Promise<Samenwerking> {
  const status = profiel().samenwerkingStatusVorm === 'object' ? { status: 'GESLOTEN' } : 'GESLOTEN'
  return patchSamenwerking(mandaat, samenwerkingId, { status })
}

async function patchSamenwerking(mandaat: Mandaat, samenwerkingId: SamenwerkingId, body: Record<string, unknown>) {
  const pad = vulPad(profiel().paden.samenwerkingWijzigen, { samenwerkingId })
  return toSamenwerking(mandaat, await patchJson(mandaat, pad, body, SamenwerkingWire))
}

/** Removes a closed samenwerking for everyone (koppelvlak S5, LC2). */
export function deleteSamenwerking(mandaat: Mandaat, samenwerkingId: SamenwerkingId): Promise<void> {
  return deleteResource(mandaat, vulPad(profiel().paden.samenwerkingBeeindigen, { samenwerkingId }))
}

/** Asks the SWF to put the documents of the verzoek in the dossier; it answers before they are there (koppelvlak S6). */
export function loadVerzoek(mandaat: Mandaat, samenwerkingId: SamenwerkingId): Promise<void> {
  return postZonderAntwoord(mandaat, vulPad(profiel().paden.verzoek, { samenwerkingId }), {})
}
