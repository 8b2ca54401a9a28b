import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { db } from '#lib/db/prisma.ts'
import { magToegangWijzigen, magVerwijderen } from '#lib/domain/deelnemer.ts'
import type { Deelnemer, Privilege, Uitnodiging } from '#lib/domain/deelnemer-schema.ts'
import { Oin, OrganisatieSoort } from '#lib/domain/organisatie-schema.ts'
import { isGesloten, mag } from '#lib/domain/samenwerking.ts'
import type { Samenwerking, SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import * as dso from '#lib/dso/deelnemers.ts'
import { getSamenwerking } from '#lib/dso/samenwerkingen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit } from './audit.ts'
import { eenmalig } from './eenmalig.ts'
import { throwMetUitleg } from './uitleg.ts'

const VERWIJDEREN = 'ketenpartner-verwijderen'

export type BekendeOrganisatie = { oin: Oin; naam: string; soort: OrganisatieSoort }

/** The address book: organisations this portal knows, without the user's own, by name. */
export async function listBekendeOrganisaties({ oin }: Gebruiker): Promise<BekendeOrganisatie[]> {
  const rijen = await db().organisatie.findMany({ where: { oin: { not: oin } }, orderBy: { naam: 'asc' } })
  return rijen.map((rij) => ({
    oin: Oin.parse(rij.oin),
    naam: rij.naam,
    soort: OrganisatieSoort.parse(rij.soort),
  }))
}

/** Gives a ketenpartner access at once; there is no acceptance step (PT3). `sleutel`: the idempotency key. */
export async function uitnodigen(
  gebruiker: Gebruiker,
  id: SamenwerkingId,
  uitnodiging: Uitnodiging,
  sleutel: string,
): Promise<Deelnemer> {
  const { mandaat } = gebruiker
  const vind = async () => (await dso.listDeelnemers(mandaat, id)).find(({ oin }) => oin === uitnodiging.oin)
  return eenmalig(
    gebruiker,
    { sleutel, handeling: `ketenpartner-uitnodigen ${id}` },
    {
      doe: async () => {
        assertMagBeheren(await getSamenwerking(mandaat, id))
        return metAudit(gebruiker, 'ketenpartner-uitnodigen', `${id} ${uitnodiging.oin}`, () =>
          dso
            .inviteDeelnemer(mandaat, id, uitnodiging)
            .catch((fout: unknown) => throwMetReden(fout, uitnodiging.oin, vind)),
        )
      },
      idVan: ({ oin }) => oin,
      lees: async () => (await vind()) ?? weg(),
      zoek: async () => (await vind()) ?? null,
    },
  )
}

const NOG_NIET =
  'staat in het adresboek van dit portaal, maar kan nog niet worden uitgenodigd: het DSO kent deze organisatie niet als ketenpartner. Vraag de organisatie of zij al op de samenwerkfunctionaliteit is aangesloten.'

/** Why the SWF refused this organisation, at the field: it takes part already, or nobody can invite it yet. */
async function throwMetReden(fout: unknown, oin: Oin, vind: () => Promise<Deelnemer | undefined>): Promise<never> {
  if (fout instanceof ProblemError && fout.code === 'status-conflict') {
    const al = await vind().catch(() => undefined)
    if (al === undefined) throw fout
    const reason = al.isU ? 'Dit is uw eigen organisatie.' : `${al.naam} doet al mee in deze samenwerking.`
    throw new ProblemError('status-conflict', { detail: reason, invalidParams: [{ name: 'oin', reason }], cause: fout })
  }
  const bekend = await db().organisatie.findUnique({ where: { oin } })
  const uitleg =
    bekend === null
      ? 'Het DSO kent deze organisatie niet, of zij kan nog niet meedoen. Controleer het OIN.'
      : `${bekend.naam} ${NOG_NIET}`
  return throwMetUitleg(fout, { oin: uitleg })
}

/** Lowering hides strikt vertrouwelijke documenten at once. */
export async function wijzigToegang(
  gebruiker: Gebruiker,
  id: SamenwerkingId,
  oin: Oin,
  privilege: Privilege,
): Promise<Deelnemer> {
  const deelnemer = await requireBeheerbaar(gebruiker, id, oin)
  if (deelnemer.privilege === privilege) return deelnemer
  return metAudit(gebruiker, 'toegang-wijzigen', `${id} ${oin}`, () =>
    dso.changePrivilege(gebruiker.mandaat, id, oin, privilege),
  )
}

/** The partner's documents and actieverzoeken stay (PT4); from a closed samenwerking too. */
export async function verwijderDeelnemer(gebruiker: Gebruiker, id: SamenwerkingId, oin: Oin): Promise<void> {
  const { mandaat } = gebruiker
  const [samenwerking, deelnemers] = await Promise.all([getSamenwerking(mandaat, id), dso.listDeelnemers(mandaat, id)])
  if (!samenwerking.wijZijnInitiator) assertMagBeheren(samenwerking)
  const deelnemer = deelnemers.find((ander) => ander.oin === oin) ?? weg()
  if (!magVerwijderen(samenwerking, deelnemer)) {
    throw new ProblemError('geen-toegang', { detail: 'De initiator kan niet worden verwijderd.' })
  }
  await metAudit(gebruiker, VERWIJDEREN, `${id} ${oin}`, () => dso.deleteDeelnemer(mandaat, id, oin))
}

/**
 * Did our organisation remove this ketenpartner? The SWF names no former deelnemers, so this comes from the audit chain. An
 * uncertain end counts: who asks has seen that the organisation takes no part.
 */
export async function isDoorOnsVerwijderd(gebruiker: Gebruiker, id: SamenwerkingId, oin: Oin): Promise<boolean> {
  const regel = await db().auditRegel.findFirst({
    where: {
      ...{ oin: gebruiker.oin, handeling: VERWIJDEREN, object: `${id} ${oin}` },
      fase: { in: ['GELUKT', 'ONZEKER'] },
    },
  })
  return regel !== null
}

async function requireBeheerbaar({ mandaat }: Gebruiker, id: SamenwerkingId, oin: Oin): Promise<Deelnemer> {
  const [samenwerking, deelnemers] = await Promise.all([getSamenwerking(mandaat, id), dso.listDeelnemers(mandaat, id)])
  assertMagBeheren(samenwerking)
  const deelnemer = deelnemers.find((ander) => ander.oin === oin) ?? weg()
  if (magToegangWijzigen(samenwerking, deelnemer)) return deelnemer
  throw new ProblemError('geen-toegang', { detail: 'De toegang van de initiator ligt vast.' })
}

function assertMagBeheren(samenwerking: Samenwerking): void {
  if (mag(samenwerking, 'deelnemerUitnodigen')) return
  if (isGesloten(samenwerking)) throw new ProblemError('status-conflict', { detail: 'De samenwerking is gesloten.' })
  throw new ProblemError('geen-toegang', { detail: 'Alleen de initiator beheert de ketenpartners.' })
}

function weg(): never {
  throw new ProblemError('niet-gevonden', { detail: 'Deze organisatie doet niet mee in de samenwerking.' })
}
