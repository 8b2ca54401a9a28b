import 'server-only'
import { z } from 'zod'
import type { Mandaat } from '#lib/auth/mandaat.ts'
import type { Deelnemer, Privilege, Uitnodiging } from '#lib/domain/deelnemer-schema.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { collectie, datumTijdOfNiets, listAlles, paginaQuery, tekst } from './hal.ts'
import { deleteResource, getJson, patchJson, postJson } from './json.ts'
import { profiel } from './profiel.ts'
import { isEigen, vulPad } from './transport.ts'

/** Private parties may come with their KvK number (PT7); the OIN register derives their OIN from it. */
const Kenmerk = z
  .string()
  .transform((waarde) => (/^\d{8}$/.test(waarde) ? `00000003${waarde}0000` : waarde))
  .pipe(Oin)

const DeelnemerWire = z.looseObject({
  deelnemer: Kenmerk,
  deelnemerNaam: tekst,
  rol: tekst,
  privilege: tekst,
  toegevoegdDatumTijd: datumTijdOfNiets,
})

function toDeelnemer(mandaat: Mandaat, wire: z.output<typeof DeelnemerWire>): Deelnemer {
  return {
    oin: wire.deelnemer,
    naam: wire.deelnemerNaam ?? wire.deelnemer,
    rol: wire.rol === 'INITIATOR' ? 'INITIATOR' : 'KETENPARTNER',
    privilege: toPrivilege(wire.privilege),
    toegevoegdDatumTijd: wire.toegevoegdDatumTijd,
    isU: isEigen(mandaat, wire.deelnemer),
  }
}

/** An unknown literal promises nothing: then the screen says that we do not know. */
function toPrivilege(literal: string | null): Privilege | null {
  const { BT, VT } = profiel().privileges
  if (literal === null) return null
  return VT.includes(literal) ? 'VT' : BT.includes(literal) ? 'BT' : null
}

function toLiteral(privilege: Privilege): string {
  return profiel().privileges[privilege][0] ?? privilege
}

/** Everyone in the dossier, the initiator included (koppelvlak P1). */
export async function listDeelnemers(mandaat: Mandaat, samenwerkingId: SamenwerkingId): Promise<Deelnemer[]> {
  const pad = vulPad(profiel().paden.deelnemers, { samenwerkingId })
  const { items } = await listAlles((bladzijde) =>
    getJson(mandaat, pad, collectie('deelnemers', DeelnemerWire), paginaQuery(bladzijde)),
  )
  return items.map((wire) => toDeelnemer(mandaat, wire))
}

/** Initiator only, not when GESLOTEN; `status-conflict` when already in (koppelvlak P2). */
export async function inviteDeelnemer(
  mandaat: Mandaat,
  samenwerkingId: SamenwerkingId,
  { oin, privilege }: Uitnodiging,
): Promise<Deelnemer> {
  const pad = vulPad(profiel().paden.deelnemers, { samenwerkingId })
  const body = { deelnemer: oin, privilege: toLiteral(privilege) }
  return toDeelnemer(mandaat, await postJson(mandaat, pad, body, DeelnemerWire))
}

/** Takes effect at once, also for what was shared before (koppelvlak P3). */
export async function changePrivilege(
  mandaat: Mandaat,
  samenwerkingId: SamenwerkingId,
  partner: Oin,
  privilege: Privilege,
): Promise<Deelnemer> {
  const pad = vulPad(profiel().paden.deelnemer, { samenwerkingId, oin: partner })
  return toDeelnemer(mandaat, await patchJson(mandaat, pad, { privilege: toLiteral(privilege) }, DeelnemerWire))
}

/** `status-conflict` while actieverzoeken with this partner run (koppelvlak P4). */
export function deleteDeelnemer(mandaat: Mandaat, samenwerkingId: SamenwerkingId, partner: Oin): Promise<void> {
  return deleteResource(mandaat, vulPad(profiel().paden.deelnemer, { samenwerkingId, oin: partner }))
}
