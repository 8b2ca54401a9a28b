import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { createPgAdapterFactory } from './pg-adapter.mjs'

const require = createRequire(import.meta.url)

async function loadWasm() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const entry = require.resolve('@prisma/schema-engine-wasm')
  const bytes = readFileSync(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'))
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings
}

function refuseConnection() {
  throw new Error('DATABASE_URL is not set, and this command needs a database')
}

function adapterFactory(datasource) {
  if (!datasource.url) {
    return { provider: 'postgres', adapterName: 'none', connect: refuseConnection, connectToShadowDb: refuseConnection }
  }
  const url = new URL(datasource.url)
  const schema = url.searchParams.get('schema') ?? 'public'
  url.searchParams.delete('schema')
  return createPgAdapterFactory(url.href, { schema, shadowUrl: datasource.shadowDatabaseUrl })
}

/** Starts Prisma's WebAssembly engine for the given schema files and datasource. */
export async function createEngine({ datamodels, datasource }) {
  const { SchemaEngine } = await loadWasm()
  const log = (line) => {
    if (process.env.DEBUG) process.stderr.write(`${line}\n`)
  }
  const models = datamodels.length > 0 ? datamodels : undefined
  return SchemaEngine.new({ datamodels: models }, log, bindMigrationAwareSqlAdapterFactory(adapterFactory(datasource)))
}
