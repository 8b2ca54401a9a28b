import path from 'node:path'
import { CommandError } from '#tools/setup/command-error.ts'

export type Ports = { portal: number; api: number; control: number; idp: number }

export type Settings = {
  /** OMGEVING says that the upstream and the login are our own double. */
  isSandbox: boolean
  dataDir: string
  ports: Ports
  /** Undefined: the port of last time, or a free one. */
  databasePort: number | undefined
  /** A PostgreSQL elsewhere, for the portal. */
  databaseUrl: string | undefined
  portalUrl: string
  /** What the user set, and therefore wins over what is derived here. */
  given: Readonly<Record<string, string | undefined>>
}

const MAX_PORT = 65_535

function readPort(given: Settings['given'], name: string): number | undefined {
  const text = given[name]
  if (text === undefined || text === '') return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port <= MAX_PORT) return port
  throw new CommandError(`${name}=${text} is geen poort. Kies een getal van 1 tot en met ${MAX_PORT}.`)
}

/** Settings of one instance from the environment; a relative DATA_DIR counts from where the command was given. */
export function readSettings(given: Settings['given'], folder: string): Settings {
  const ports = {
    portal: readPort(given, 'PORT') ?? 3000,
    api: readPort(given, 'SANDBOX_PORT') ?? 8443,
    control: readPort(given, 'SANDBOX_CONTROL_PORT') ?? 8444,
    idp: readPort(given, 'IDP_PORT') ?? 4000,
  }
  return {
    isSandbox: (given.OMGEVING || 'sandbox') === 'sandbox',
    dataDir: path.resolve(given.INIT_CWD ?? folder, given.DATA_DIR || path.join(folder, '.data')),
    ports,
    databasePort: readPort(given, 'DATABASE_PORT'),
    databaseUrl: given.DATABASE_URL || undefined,
    portalUrl: (given.PORTAL_URL || `http://localhost:${ports.portal}`).replace(/\/+$/, ''),
    given,
  }
}
