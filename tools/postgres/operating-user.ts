import { execFileSync, spawnSync } from 'node:child_process'

/** Whom PostgreSQL runs as; empty when that is simply the current user. */
export type OperatingUser = { uid: number; gid: number } | { uid?: never; gid?: never }

const CANDIDATES = ['postgres', 'nobody']

function numericId(option: '-u' | '-g', name: string): number {
  return Number(execFileSync('id', [option, name], { encoding: 'utf8' }))
}

/** PostgreSQL refuses to run as root: root hands it to `postgres`, else to `nobody`. */
export function operatingUser(): OperatingUser {
  if (process.getuid?.() !== 0) return {}
  const name = CANDIDATES.find((candidate) => spawnSync('id', ['-u', candidate]).status === 0)
  if (name === undefined)
    throw new Error('PostgreSQL weigert als root te draaien en er is geen gebruiker postgres of nobody')
  return { uid: numericId('-u', name), gid: numericId('-g', name) }
}
