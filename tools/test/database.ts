import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { TEMPLATE_DATABASE } from './template-database.ts'

export type TestDatabase = { url: string; drop: () => Promise<void> }

function adminUrl(): string {
  const url = process.env.TEST_DATABASE_ADMIN_URL
  if (url === undefined) throw new Error('TEST_DATABASE_ADMIN_URL is not set: is tools/test/global-setup.ts in use?')
  return url
}

async function execute(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl() })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A database of its own with the product's schema, in some tens of milliseconds. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await execute(`create database ${name} template ${TEMPLATE_DATABASE}`)
  const url = new URL(adminUrl())
  url.pathname = `/${name}`
  return { url: url.href, drop: () => execute(`drop database if exists ${name} with (force)`) }
}
