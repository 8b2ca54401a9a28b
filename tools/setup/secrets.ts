import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const NAMES = ['databasePassword', 'sessionSecret', 'clientSecret'] as const

export type Secrets = Record<(typeof NAMES)[number], string>

export const SECRETS_FILE = 'geheimen.json'

function readKnown(file: string): Record<string, unknown> {
  if (!existsSync(file)) return {}
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
}

/** The secrets of this data folder: made once, readable by their owner alone. */
export function ensureSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, SECRETS_FILE)
  const known = readKnown(file)
  const secret = (name: string): string => {
    const value = known[name]
    return typeof value === 'string' ? value : randomBytes(32).toString('hex')
  }
  const secrets = {
    databasePassword: secret('databasePassword'),
    sessionSecret: secret('sessionSecret'),
    clientSecret: secret('clientSecret'),
  }
  if (NAMES.every((name) => known[name] === secrets[name])) return secrets
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
  return secrets
}
