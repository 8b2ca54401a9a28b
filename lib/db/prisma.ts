import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '../../generated/prisma/client.ts'
import { env } from '#lib/env.ts'

const plaats = globalThis as typeof globalThis & { portaalDb?: { voor: string; client: PrismaClient } }

/** The portal's database. One client per process and address; hot reload keeps it, a test may move on to its own. */
export function db(): PrismaClient {
  const url = env().databaseUrl
  // Hot reload may bring tables that the client of a moment ago does not know.
  const voor = [url, ...Object.values(Prisma.ModelName)].join('\n')
  if (plaats.portaalDb?.voor !== voor) plaats.portaalDb = { voor, client: openDb(url) }
  return plaats.portaalDb.client
}

function openDb(url: string): PrismaClient {
  // Without it a server in another time zone stores shifted moments and reads them back "right".
  const adapter = new PrismaPg({ connectionString: url, options: '-c timezone=UTC', max: 10 })
  return new PrismaClient({ adapter })
}

/** Closes the connections, for commands and tests that must end. */
export async function closeDb(): Promise<void> {
  await plaats.portaalDb?.client.$disconnect()
  delete plaats.portaalDb
}
