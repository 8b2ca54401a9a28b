import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { OperatingUser } from './operating-user.ts'

type Permissions = { uid: number; gid: number; mode: number }

/** Whether this user may pass through a folder with these permissions. */
export function mayTraverse(folder: Permissions, user: { uid: number; gid: number }): boolean {
  if (folder.uid === user.uid) return (folder.mode & 0o100) !== 0
  if (folder.gid === user.gid) return (folder.mode & 0o010) !== 0
  return (folder.mode & 0o001) !== 0
}

/**
 * The first existing folder on the way to `target` that `user` may not enter, or undefined. A checkout under /root is
 * the usual case: root sees it, PostgreSQL (which runs as another user) does not.
 */
export function closedFolder(target: string, user: OperatingUser): string | undefined {
  if (user.uid === undefined) return undefined
  const { root } = path.parse(path.resolve(target))
  const parts = path.resolve(target).slice(root.length).split(path.sep)
  return parts
    .map((_, index) => path.join(root, ...parts.slice(0, index)))
    .filter((folder) => existsSync(folder))
    .find((folder) => !mayTraverse(statSync(folder), user))
}
