import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'prisma/config'

// Prisma's native engine is a download that is not to be had everywhere: its own WebAssembly build stands in for it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, 'tools/prisma/schema-engine.mjs')
process.env.CHECKPOINT_DISABLE ??= '1'
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1'

/** The database of a running `npm start`, so that `npx prisma migrate dev` needs no further settings. */
function runningDatabaseUrl(): string | undefined {
  const file = path.join(process.env.DATA_DIR ?? path.join(import.meta.dirname, '.data'), 'postgres.json')
  if (!existsSync(file)) return undefined
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof parsed !== 'object' || parsed === null || !('url' in parsed)) return undefined
  return typeof parsed.url === 'string' ? parsed.url : undefined
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? runningDatabaseUrl() ?? '' },
})
