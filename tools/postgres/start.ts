import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { hasExited, stopProcess, track } from '#tools/setup/live-processes.ts'
import { waitUntil } from '#tools/setup/wait.ts'
import { postgresFolder } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { operatingUser } from './operating-user.ts'
import { stopOrphan } from './orphan.ts'
import { openFolderFor } from './open-folder.ts'

export type PostgresOptions = {
  /** Data folder of the whole product; the cluster lives in its `postgres` folder. */
  dataDir: string
  port: number
  password: string
  /** Databases that must exist. */
  databases: string[]
  /** False for tests: faster, and a power cut may lose everything. */
  durable: boolean
}

export type RunningPostgres = {
  port: number
  folder: string
  url: (database: string) => string
  child: ChildProcess
  logTail: () => string
  stop: () => Promise<void>
}

const OWNER = 'portaal'
const START_WITHIN = 30_000
const LOG_TAIL = 2000

function serverArguments(folder: string, { port, durable }: PostgresOptions): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'max_connections=100',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ]
  return ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
}

function spawnGuard(binaries: string, args: string[], logFile: string): ChildProcess {
  const user = operatingUser()
  const who = user.uid === undefined ? ['', ''] : [String(user.uid), String(user.gid)]
  const log = openSync(logFile, 'w', 0o600)
  try {
    const guard = path.join(import.meta.dirname, 'guard.ts')
    const command = [guard, path.join(binaries, 'bin/postgres'), ...who, ...args]
    return track(spawn(process.execPath, command, { stdio: ['pipe', log, log, process.stderr.fd], detached: true }))
  } finally {
    closeSync(log)
  }
}

/** Whether the server of this very cluster answers: on a taken port, it is another one that does. */
async function answers(url: string, folder: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const result = await client.query<{ data_directory: string }>('show data_directory')
    return result.rows[0]?.data_directory === folder
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function ensureDatabases(adminUrl: string, databases: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const existing = await client.query<{ datname: string }>('select datname from pg_database')
    const names = new Set(existing.rows.map((row) => row.datname))
    for (const database of databases.filter((name) => !names.has(name))) {
      await client.query(`create database ${pg.escapeIdentifier(database)}`)
    }
  } finally {
    await client.end()
  }
}

/**
 * Starts the embedded PostgreSQL on loopback and waits until it answers. It stops by itself when this process dies.
 * @throws when it does not start; the message holds the end of its own log
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const user = operatingUser()
  const open = openFolderFor(options.dataDir, user)
  const folder = path.join(open, 'postgres')
  const binaries = postgresFolder(user, open)
  ensureCluster({ binaries, folder, user, owner: OWNER, password: options.password })
  await stopOrphan(folder)

  const logFile = path.join(options.dataDir, 'logs/postgres.log')
  mkdirSync(path.dirname(logFile), { recursive: true })
  const logTail = (): string => readFileSync(logFile, 'utf8').slice(-LOG_TAIL)
  const child = spawnGuard(binaries, serverArguments(folder, options), logFile)
  const base = `postgresql://${OWNER}:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}`
  const url = (database: string): string => `${base}/${database}`
  const ready = await waitUntil(async () => hasExited(child) || (await answers(url('postgres'), folder)), {
    within: START_WITHIN,
  })
  if (!ready || hasExited(child)) {
    await stopProcess(child)
    throw new Error(`PostgreSQL startte niet:\n${logTail()}`)
  }
  await ensureDatabases(url('postgres'), options.databases)
  const stop = async (): Promise<void> => {
    await stopProcess(child)
    // A guard that was killed leaves PostgreSQL behind.
    await stopOrphan(folder)
  }
  return { port: options.port, folder, url, child, logTail, stop }
}
