import { chmodSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '#tools/database/migrate.ts'
import { hasExited } from '#tools/setup/live-processes.ts'
import { freePort, isPortFree } from '#tools/setup/ports.ts'
import { processAlive } from '#tools/setup/process-alive.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { waitUntil } from '#tools/setup/wait.ts'
import { removeDataFolder } from './open-folder.ts'
import { type PostgresOptions, startPostgres } from './start.ts'

let options: PostgresOptions

beforeAll(async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'postgres-'))
  chmodSync(dataDir, 0o755)
  options = { dataDir, port: await freePort(), password: 'geheim woord', databases: ['portaal'], durable: false }
})
afterAll(() => removeDataFolder(options.dataDir))

async function query(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('startPostgres', () => {
  it('starts, migrates, stops, and finds everything back at the next start', async () => {
    const first = await startPostgres(options)
    await migrate(first.url('portaal'), path.join(projectFolder, 'prisma/migrations'))
    await query(first.url('portaal'), 'create table proef as select 42 as waarde')
    await first.stop()
    expect(await isPortFree(options.port)).toBe(true)

    const second = await startPostgres(options)
    expect(await query(second.url('portaal'), 'select waarde from proef')).toEqual([{ waarde: 42 }])
    expect(await migrate(second.url('portaal'), path.join(projectFolder, 'prisma/migrations'))).toEqual([])
    expect(await query(second.url('postgres'), 'show timezone')).toEqual([{ TimeZone: 'UTC' }])
    await second.stop()
  })

  it('stops when nobody holds its standard input any more', async () => {
    const { child } = await startPostgres(options)
    child.stdin?.end()
    expect(await waitUntil(() => !processAlive(child.pid ?? 0), { within: 10_000 })).toBe(true)
    expect(await isPortFree(options.port)).toBe(true)
  })

  it('leaves no PostgreSQL behind when its guard was killed', async () => {
    const { child, stop, folder } = await startPostgres(options)
    const postmaster = Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])
    child.kill('SIGKILL')
    expect(await waitUntil(() => hasExited(child), { within: 10_000 })).toBe(true)
    expect(processAlive(postmaster)).toBe(true)
    await stop()
    expect(processAlive(postmaster)).toBe(false)
  })

  it('refuses a port where another server answers', async () => {
    const running = await startPostgres(options)
    const dataDir = `${options.dataDir}/tweede`
    await expect(startPostgres({ ...options, dataDir })).rejects.toThrow(/PostgreSQL startte niet/)
    await running.stop()
    removeDataFolder(dataDir)
  })
})
