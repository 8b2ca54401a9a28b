import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { OperatingUser } from './operating-user.ts'

type Cluster = { binaries: string; folder: string; user: OperatingUser; owner: string; password: string }

function giveTo(file: string, user: OperatingUser): void {
  if (user.uid !== undefined) chownSync(file, user.uid, user.gid)
}

function initialise({ binaries, folder, user, owner, password }: Cluster): void {
  const passwordFile = `${folder}.wachtwoord`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(passwordFile, user)
  const authentication = ['-U', owner, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const text = ['-E', 'UTF8', '--locale=C.UTF-8']
  try {
    execFileSync(path.join(binaries, 'bin/initdb'), ['-D', folder, ...authentication, ...text], {
      ...user,
      cwd: '/',
      stdio: 'pipe',
    })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** Makes the database cluster in `folder` when there is none yet. A half-made one is thrown away and made again. */
export function ensureCluster(cluster: Cluster): void {
  const { folder, user } = cluster
  if (existsSync(path.join(folder, 'global/pg_control')) && existsSync(path.join(folder, 'PG_VERSION'))) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.dirname(folder), { recursive: true })
  mkdirSync(folder, { mode: 0o700 })
  giveTo(folder, user)
  initialise(cluster)
}
