import 'server-only'
import type { Prisma } from '../../generated/prisma/client.ts'
import { hashActor } from '#lib/auth/geheim.ts'
import { db } from '#lib/db/prisma.ts'
import { env } from '#lib/env.ts'
import { PROEF_PREFIX } from '#lib/env-controle.ts'
import { LijstFout, type OrganisatieRij } from './organisaties-bestand.ts'

export type ImportVerschil = { nieuw: string[]; gewijzigd: string[]; gelijk: string[] }

/** What an import would do, by OIN; changes nothing. */
export async function vergelijkOrganisaties(rijen: readonly OrganisatieRij[]): Promise<ImportVerschil> {
  const bekend = await leesBekend(db(), rijen)
  const verschil: ImportVerschil = { nieuw: [], gewijzigd: [], gelijk: [] }
  for (const rij of rijen) {
    const nu = bekend.get(rij.oin)
    const soort =
      nu === undefined ? 'nieuw' : nu === vingerafdruk({ ...rij, beheerders: hashesVan(rij) }) ? 'gelijk' : 'gewijzigd'
    verschil[soort].push(rij.oin)
  }
  return verschil
}

/**
 * Brings organisations, their identifiers, mandates and beheerders to what the rows say; the same rows again change nothing.
 * Organisations that are not in the rows stay. All or nothing; refuses test OINs in `productie`.
 */
export async function importeerOrganisaties(
  rijen: readonly OrganisatieRij[],
  nu = new Date(),
): Promise<ImportVerschil> {
  const proef = env().omgeving === 'productie' ? rijen.filter(({ oin }) => oin.startsWith(PROEF_PREFIX)) : []
  if (proef.length > 0) throw new LijstFout(`proef-OIN (00000099) mag niet in productie: ${proef[0]?.oin}`)
  const verschil = await vergelijkOrganisaties(rijen)
  const anders = new Set([...verschil.nieuw, ...verschil.gewijzigd])
  await db().$transaction(
    async (tx) => {
      for (const rij of rijen) if (anders.has(rij.oin)) await zet(tx, rij, nu)
    },
    { timeout: 60_000 },
  )
  return verschil
}

async function zet(tx: Prisma.TransactionClient, rij: OrganisatieRij, nu: Date): Promise<void> {
  const { oin, naam, soort, magStarten, identificaties, mandaat } = rij
  const velden = { naam, soort, magStarten, bijgewerktOp: nu }
  await tx.organisatie.upsert({ where: { oin }, create: { oin, ...velden }, update: velden })
  await tx.organisatieIdentificator.deleteMany({ where: { oin } })
  await tx.organisatieIdentificator.createMany({
    data: identificaties.map((een) => ({ ...een, oin })),
    skipDuplicates: true,
  })
  if (mandaat) await tx.mandaat.upsert({ where: { oin }, create: { oin, sinds: nu }, update: {} })
  else await tx.mandaat.deleteMany({ where: { oin } })
  await zetBeheerders(tx, rij, nu)
}

/** Who is no longer in the row loses the role with the next request: it is read from this table every time. */
async function zetBeheerders(tx: Prisma.TransactionClient, rij: OrganisatieRij, nu: Date): Promise<void> {
  const { oin } = rij
  const hashes = hashesVan(rij)
  await tx.beheerder.deleteMany({ where: { oin, actorHash: { notIn: hashes } } })
  const data = hashes.map((actorHash) => ({ oin, actorHash, sinds: nu }))
  await tx.beheerder.createMany({ data, skipDuplicates: true })
}

function hashesVan({ beheerders }: OrganisatieRij): string[] {
  return [...new Set(beheerders.map((pseudoniem) => hashActor(env().eh.issuer, pseudoniem)))].toSorted()
}

async function leesBekend(client: Prisma.TransactionClient, rijen: readonly OrganisatieRij[]) {
  const organisaties = await client.organisatie.findMany({
    where: { oin: { in: rijen.map(({ oin }) => oin) } },
    include: { identificatoren: true, mandaat: true, beheerders: true },
  })
  return new Map(
    organisaties.map(({ identificatoren, mandaat, beheerders, ...organisatie }) => [
      organisatie.oin,
      vingerafdruk({
        ...organisatie,
        identificaties: identificatoren,
        mandaat: mandaat !== null,
        beheerders: beheerders.map(({ actorHash }) => actorHash).toSorted(),
      }),
    ]),
  )
}

type Vergelijkbaar = Record<'oin' | 'naam' | 'soort', string> & {
  magStarten: boolean
  mandaat: boolean
  identificaties: readonly { type: string; waarde: string }[]
  /** Hashes, sorted. */
  beheerders: readonly string[]
}

function vingerafdruk({ oin, naam, soort, magStarten, mandaat, identificaties, beheerders }: Vergelijkbaar): string {
  const lijst = [...new Set(identificaties.map(({ type, waarde }) => `${type}:${waarde}`))].toSorted()
  return JSON.stringify([oin, naam, soort, magStarten, mandaat, lijst, beheerders])
}
