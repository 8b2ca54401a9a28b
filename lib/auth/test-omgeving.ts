import { createTestDatabase } from '#tools/test/database.ts'
import { portaalVariabelen } from '#tools/test/portaal-variabelen.ts'
import { closeDb } from '#lib/db/prisma.ts'
import { setEnv } from '#lib/env.ts'

export const TEST_ORIGIN = 'https://portaal.test'

/**
 * A configuration of our own for one test file, on a database of its own, against the sandbox of this run.
 * `anders` overrides variables. Returns what clears it away again.
 */
export async function openTestOmgeving(anders: Record<string, string> = {}): Promise<() => Promise<void>> {
  const database = await createTestDatabase()
  setEnv({ ...portaalVariabelen(database.url), ...anders })
  return async () => {
    await closeDb()
    await database.drop()
  }
}
