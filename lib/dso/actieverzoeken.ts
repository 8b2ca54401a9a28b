import 'server-only'
import { z } from 'zod'
import type { Mandaat } from '#lib/auth/mandaat.ts'
import { OVERGANGEN, type Overgang } from '#lib/domain/actieverzoek.ts'
import {
  ActieverzoekActie,
  ActieverzoekId,
  type Actieverzoek,
  type ActieverzoekOpstelling,
  type ActieverzoekWijziging,
  type Richting,
} from '#lib/domain/actieverzoek-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { STANDAARD_SORTERING } from '#lib/domain/sortering.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { log } from '#lib/log.ts'
import { DocumentWire, toDocument } from './document-wire.ts'
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
import { getJson, patchJson, postJson } from './json.ts'
import { profiel } from './profiel.ts'
import { eigenOin, isEigen, vulPad } from './transport.ts'

const ActieverzoekWire = z.looseObject({
  actieverzoekId: ActieverzoekId,
  samenwerkingId: SamenwerkingId,
  titel: z.string(),
  omschrijving: tekst,
  melding: tekst,
  status: z.string(),
  zender: tekst,
  zenderNaam: tekst,
  ontvanger: tekst,
  ontvangerNaam: tekst,
  creatieDatumTijd: datumTijd,
  laatstAangepastDoorNaam: tekst,
  laatstAangepastDatumTijd: datumTijdOfNiets,
  aantalBerichten: aantal,
  documenten: z
    .array(DocumentWire)
    .nullish()
    .transform((documenten) => documenten ?? []),
  _links: Rels,
})
type Wire = z.output<typeof ActieverzoekWire>

function richtingVan(mandaat: Mandaat, { zender, ontvanger }: Wire): Richting | null {
  if (isEigen(mandaat, ontvanger)) return 'ontvangen'
  return isEigen(mandaat, zender) ? 'verzonden' : null
}

/** An actieverzoek between two others is not ours to show, whatever the SWF sends (U13). */
function toActieverzoeken(mandaat: Mandaat, wires: readonly Wire[]): Actieverzoek[] {
  return wires.flatMap((wire) => {
    const richting = richtingVan(mandaat, wire)
    return richting === null ? [] : [toActieverzoek(mandaat, wire, richting)]
  })
}

const BEKEND: ReadonlySet<string> = new Set(['self', ...ActieverzoekActie.options])

/** An act we do not know is not shown, but somebody should hear of it. */
function meldOnbekend({ _links }: Wire): void {
  const onbekend = _links.filter((rel) => !BEKEND.has(profiel().rels[rel] ?? rel))
  if (onbekend.length > 0) log().warn({ rels: onbekend }, 'actieverzoek met onbekende link')
}

function toActieverzoek(
  mandaat: Mandaat,
  wire: Wire,
  richting = richtingVan(mandaat, wire) ?? 'verzonden',
): Actieverzoek {
  return {
    actieverzoekId: wire.actieverzoekId,
    samenwerkingId: wire.samenwerkingId,
    titel: wire.titel,
    omschrijving: wire.omschrijving,
    melding: wire.melding,
    status: wire.status,
    richting,
    zender: wire.zender,
    zenderNaam: naamOf(wire.zenderNaam, wire.zender),
    ontvanger: wire.ontvanger,
    ontvangerNaam: naamOf(wire.ontvangerNaam, wire.ontvanger),
    creatieDatumTijd: wire.creatieDatumTijd,
    laatstAangepastDoorNaam: wire.laatstAangepastDoorNaam,
    laatstAangepastDatumTijd: wire.laatstAangepastDatumTijd,
    aantalBerichten: wire.aantalBerichten,
    documenten: wire.documenten.map((document) => toDocument(mandaat, document)),
    acties: toActies(wire._links, ActieverzoekActie.options),
  }
}

export type ActieverzoekFilter = Bladzijde & {
  samenwerkingId?: SamenwerkingId | undefined
  richting?: Richting | undefined
  status?: string | undefined
}

/** Only those of which we are zender or ontvanger, newest first (koppelvlak A1). */
export async function listActieverzoeken(mandaat: Mandaat, filter: ActieverzoekFilter): Promise<Pagina<Actieverzoek>> {
  const { samenwerkingId, richting, status, sort = STANDAARD_SORTERING.actieverzoeken, ...bladzijde } = filter
  const { items, pagina } = await getJson(
    mandaat,
    profiel().paden.actieverzoeken,
    collectie('actieverzoeken', ActieverzoekWire),
    {
      samenwerkingId,
      status,
      ...(richting === 'ontvangen' && { organisatie: eigenOin(mandaat) }),
      ...(richting === 'verzonden' && { zender: eigenOin(mandaat) }),
      ...paginaQuery({ sort, ...bladzijde }),
    },
  )
  const eigen = toActieverzoeken(mandaat, items)
  return { items: richting ? eigen.filter((actieverzoek) => actieverzoek.richting === richting) : eigen, pagina }
}

/** `niet-gevonden` also when it is between others (koppelvlak A3). */
export async function getActieverzoek(mandaat: Mandaat, actieverzoekId: ActieverzoekId): Promise<Actieverzoek> {
  const pad = vulPad(profiel().paden.actieverzoek, { actieverzoekId })
  const wire = await getJson(mandaat, pad, ActieverzoekWire)
  const [eigen] = toActieverzoeken(mandaat, [wire])
  if (eigen === undefined) throw new ProblemError('niet-gevonden')
  meldOnbekend(wire)
  return eigen
}

/** Sends a question to exactly one deelnemer (koppelvlak A2). */
export async function createActieverzoek(
  mandaat: Mandaat,
  samenwerkingId: SamenwerkingId,
  opstelling: ActieverzoekOpstelling,
): Promise<Actieverzoek> {
  const pad = vulPad(profiel().paden.actieverzoekOpstellen, { samenwerkingId })
  const { ontvanger, titel, omschrijving, documenten } = opstelling
  const body = { titel, omschrijving, ontvanger, productId: null, [profiel().documentenKoppelenVeld]: documenten }
  return toActieverzoek(mandaat, await postJson(mandaat, pad, body, ActieverzoekWire))
}

/** The status to ask the SWF for; what is given back may need another than the one it gets (U3). */
export function statusVoor(overgang: Overgang): string {
  return overgang === 'teruggave' ? profiel().teruggaveStatus : OVERGANGEN[overgang].status
}

/** The SWF has the last word on the transition: `status-conflict` when it is not, or no longer, allowed (koppelvlak A4). */
export async function changeStatus(
  mandaat: Mandaat,
  actieverzoekId: ActieverzoekId,
  overgang: Overgang,
  toelichting: string | undefined,
): Promise<Actieverzoek> {
  const pad = vulPad(profiel().paden.actieverzoek, { actieverzoekId })
  const body = { status: statusVoor(overgang), ...(toelichting ? { melding: toelichting } : {}) }
  return toActieverzoek(mandaat, await patchJson(mandaat, pad, body, ActieverzoekWire))
}

/** New words for a question nobody has started on; the SWF refuses it from anyone but the zender (koppelvlak A4, AV5). */
export async function changeTekst(
  mandaat: Mandaat,
  actieverzoekId: ActieverzoekId,
  { titel, omschrijving }: ActieverzoekWijziging,
): Promise<Actieverzoek> {
  const pad = vulPad(profiel().paden.actieverzoek, { actieverzoekId })
  return toActieverzoek(mandaat, await patchJson(mandaat, pad, { titel, omschrijving }, ActieverzoekWire))
}
