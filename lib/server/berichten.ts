import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import type { Bericht, BerichtId, BerichtInvoer } from '#lib/domain/bericht-schema.ts'
import { getActieverzoek } from '#lib/dso/actieverzoeken.ts'
import * as dso from '#lib/dso/berichten.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit } from './audit.ts'
import { eenmalig } from './eenmalig.ts'

/** The conversation of one actieverzoek, oldest first. */
export function listBerichten({ mandaat }: Gebruiker, id: ActieverzoekId): Promise<Bericht[]> {
  return dso.listBerichten(mandaat, id)
}

/** One of them, as it stands at the SWF now. */
export function getBericht({ mandaat }: Gebruiker, id: ActieverzoekId, berichtId: BerichtId): Promise<Bericht> {
  return dso.getBericht(mandaat, id, berichtId)
}

/** `sleutel`: the idempotency key. */
export async function verstuurBericht(
  gebruiker: Gebruiker,
  id: ActieverzoekId,
  invoer: BerichtInvoer,
  sleutel: string,
): Promise<Bericht> {
  const { mandaat } = gebruiker
  return eenmalig(
    gebruiker,
    { sleutel, handeling: `bericht-versturen ${id}` },
    {
      doe: async () => {
        const { acties } = await getActieverzoek(mandaat, id)
        if (!acties.includes('berichtVerzenden')) {
          throw new ProblemError('status-conflict', { detail: 'Bij dit actieverzoek kan geen bericht meer bij.' })
        }
        return metAudit(gebruiker, 'bericht-versturen', id, () => dso.sendBericht(mandaat, id, invoer))
      },
      idVan: ({ berichtId }) => berichtId,
      lees: async (berichtId) => (await vind(gebruiker, id, (bericht) => bericht.berichtId === berichtId)) ?? weg(),
      zoek: (isSindsdien) =>
        vind(
          gebruiker,
          id,
          ({ vanOns, inhoud, creatieDatumTijd }) =>
            vanOns && inhoud === invoer.bericht && isSindsdien(creatieDatumTijd),
        ),
    },
  )
}

/** Gone for both parties. One that is no longer there is a repeat, and fine. */
export async function verwijderBericht(gebruiker: Gebruiker, id: ActieverzoekId, berichtId: string): Promise<void> {
  const bericht = await vind(gebruiker, id, (gezocht) => gezocht.berichtId === berichtId)
  if (bericht === null) return
  if (!bericht.vanOns)
    throw new ProblemError('geen-toegang', { detail: 'Alleen wie het bericht schreef, verwijdert het.' })
  if (!bericht.magVerwijderen) throw new ProblemError('status-conflict', { detail: 'Dit bericht staat nu vast.' })
  await metAudit(gebruiker, 'bericht-verwijderen', `${id} ${berichtId}`, () =>
    dso.deleteBericht(gebruiker.mandaat, id, berichtId),
  )
}

async function vind({ mandaat }: Gebruiker, id: ActieverzoekId, isDeze: (bericht: Bericht) => boolean) {
  return (await dso.listBerichten(mandaat, id)).find(isDeze) ?? null
}

function weg(): never {
  throw new ProblemError('niet-gevonden')
}
