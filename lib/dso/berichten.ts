import 'server-only'
import { z } from 'zod'
import type { Mandaat } from '#lib/auth/mandaat.ts'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import type { Bericht, BerichtId, BerichtInvoer } from '#lib/domain/bericht-schema.ts'
import { collectie, datumTijd, listAlles, naamOf, paginaQuery, Rels, tekst, toActies } from './hal.ts'
import { deleteResource, getJson, postJson } from './json.ts'
import { profiel } from './profiel.ts'
import { isEigen, vulPad } from './transport.ts'

const VERWIJDEREN = ['verwijderen'] as const

const BerichtWire = z.looseObject({
  berichtId: z.string(),
  inhoud: z.string(),
  zender: tekst,
  zenderNaam: tekst,
  creatieDatumTijd: datumTijd,
  _links: Rels,
})

function toBericht(mandaat: Mandaat, wire: z.output<typeof BerichtWire>): Bericht {
  return {
    berichtId: wire.berichtId,
    inhoud: wire.inhoud,
    zenderNaam: naamOf(wire.zenderNaam, wire.zender),
    vanOns: isEigen(mandaat, wire.zender),
    magVerwijderen: isEigen(mandaat, wire.zender) && toActies(wire._links, VERWIJDEREN).length > 0,
    creatieDatumTijd: wire.creatieDatumTijd,
  }
}

/** The whole conversation, oldest first, whatever order the SWF uses (koppelvlak B1). */
export async function listBerichten(mandaat: Mandaat, actieverzoekId: ActieverzoekId): Promise<Bericht[]> {
  const pad = vulPad(profiel().paden.berichten, { actieverzoekId })
  const { items } = await listAlles((bladzijde) =>
    getJson(mandaat, pad, collectie('berichten', BerichtWire), paginaQuery(bladzijde)),
  )
  return items
    .map((wire) => toBericht(mandaat, wire))
    .toSorted((a, b) => Date.parse(a.creatieDatumTijd) - Date.parse(b.creatieDatumTijd))
}

/** `niet-gevonden` when it was deleted, or its actieverzoek is between others (koppelvlak B3). */
export async function getBericht(
  mandaat: Mandaat,
  actieverzoekId: ActieverzoekId,
  berichtId: BerichtId,
): Promise<Bericht> {
  const pad = vulPad(profiel().paden.bericht, { actieverzoekId, berichtId })
  return toBericht(mandaat, await getJson(mandaat, pad, BerichtWire))
}

/** Only while the actieverzoek runs and the samenwerking is open (koppelvlak B2). */
export async function sendBericht(
  mandaat: Mandaat,
  actieverzoekId: ActieverzoekId,
  { bericht }: BerichtInvoer,
): Promise<Bericht> {
  const pad = vulPad(profiel().paden.berichten, { actieverzoekId })
  return toBericht(mandaat, await postJson(mandaat, pad, { bericht }, BerichtWire))
}

/** Own ones only, as long as the actieverzoek runs; gone for both (koppelvlak B4). */
export function deleteBericht(mandaat: Mandaat, actieverzoekId: ActieverzoekId, berichtId: string): Promise<void> {
  return deleteResource(mandaat, vulPad(profiel().paden.bericht, { actieverzoekId, berichtId }))
}
