// A Prisma driver adapter over ONE connection: advisory locks need one session, and a migration goes to PostgreSQL as
// one script, so that functions with `$$` bodies survive (the published adapter splits on every semicolon).
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import { columnType, rawValues } from './pg-types.mjs'

const IDENTITY = { provider: 'postgres', adapterName: 'samenwerkportaal-pg' }

function toAdapterError(error) {
  if (!error.code) return error
  if (error.code === '3D000') return new DriverAdapterError({ kind: 'DatabaseDoesNotExist', db: error.message })
  const { code, message, detail, column, hint, severity = 'ERROR' } = error
  const original = { originalCode: code, originalMessage: message }
  return new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint, ...original })
}

async function mapErrors(work) {
  try {
    return await work
  } catch (error) {
    throw toAdapterError(error)
  }
}

function createQueryable(client) {
  return {
    ...IDENTITY,
    async queryRaw({ sql, args }) {
      const result = await mapErrors(client.query({ text: sql, values: args, rowMode: 'array', types: rawValues }))
      return {
        columnNames: result.fields.map((field) => field.name),
        columnTypes: result.fields.map((field) => columnType(field.dataTypeID)),
        rows: result.rows,
      }
    },
    async executeRaw({ sql, args }) {
      return (await mapErrors(client.query({ text: sql, values: args }))).rowCount ?? 0
    },
  }
}

function createAdapter(client, schema, dispose) {
  return {
    ...createQueryable(client),
    executeScript: async (script) => void (await mapErrors(client.query(script))),
    getConnectionInfo: () => ({ schemaName: schema, supportsRelationJoins: true }),
    async startTransaction() {
      await client.query('begin')
      return {
        ...createQueryable(client),
        options: { usePhantomQuery: false },
        commit: async () => void (await client.query('commit')),
        rollback: async () => void (await client.query('rollback')),
      }
    },
    dispose,
  }
}

async function openClient(url) {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  client.on('error', () => {})
  await mapErrors(client.connect())
  return client
}

async function openShadow(url, schema) {
  const name = `prisma_shadow_${randomUUID().replaceAll('-', '')}`
  const admin = await openClient(url)
  await admin.query(`create database "${name}"`)
  const shadowUrl = new URL(url)
  shadowUrl.pathname = `/${name}`
  const client = await openClient(shadowUrl.href)
  return createAdapter(client, schema, async () => {
    await client.end()
    await admin.query(`drop database "${name}"`)
    await admin.end()
  })
}

async function openGivenShadow(url, schema) {
  const client = await openClient(url)
  const name = pg.escapeIdentifier(schema)
  await client.query(`drop schema if exists ${name} cascade; create schema ${name}`)
  return createAdapter(client, schema, () => client.end())
}

/** The factory that Prisma's schema engine asks for connections to the database and to its shadow. */
export function createPgAdapterFactory(url, { schema, shadowUrl }) {
  return {
    ...IDENTITY,
    async connect() {
      const client = await openClient(url)
      return createAdapter(client, schema, () => client.end())
    },
    connectToShadowDb: () => (shadowUrl ? openGivenShadow(shadowUrl, schema) : openShadow(url, schema)),
  }
}
