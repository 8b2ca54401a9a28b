import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { processAlive } from './process-alive.ts'

/** Milliseconds in which whoever made the file also writes its number; a full disk leaves an empty one. */
const BEING_WRITTEN = 5000

const held = new Set<string>()

type Holder = { pid: number; leftBehind: boolean }

function readPid(file: string): number {
  return Number(readFileSync(file, 'utf8'))
}

function readHolder(file: string): Holder | undefined {
  try {
    const { mtimeMs } = statSync(file)
    const pid = readPid(file)
    if (pid === 0) return { pid, leftBehind: Date.now() - mtimeMs > BEING_WRITTEN }
    // In a container the next process often gets the number of the last one.
    return { pid, leftBehind: pid === process.pid ? !held.has(file) : !processAlive(pid) }
  } catch {
    // Given back between two looks.
    return undefined
  }
}

function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    held.add(file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    // On a full disk an empty file stays, which would look like a claim.
    if (!(error instanceof Error && 'code' in error && error.code === 'EACCES')) rmSync(file, { force: true })
    throw error
  }
}

/** Of two that take the same file away at once, one gets it; what turns out to be a new claim is put back. */
function takeAway(file: string, { pid }: Holder): void {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    if (readPid(aside) === pid) rmSync(aside, { force: true })
    else renameSync(aside, file)
  } catch {
    // Somebody else was first.
  }
}

export type Claim = { ours: true; leftBehind: boolean } | { ours: false; pid: number }

/**
 * Claims a file for this process: of two that come at once, one gets it. The file of a process that is gone, or that
 * `counts` calls another program, is taken over.
 * @throws when the file cannot be written
 */
export function claimFile(file: string, counts: (pid: number) => boolean = () => true): Claim {
  if (create(file)) return { ours: true, leftBehind: false }
  const holder = readHolder(file)
  // Given back just now: whoever asks again gets it.
  if (holder === undefined) return { ours: false, pid: 0 }
  if (!holder.leftBehind && (holder.pid === 0 || counts(holder.pid))) return { ours: false, pid: holder.pid }
  takeAway(file, holder)
  return create(file) ? { ours: true, leftBehind: true } : { ours: false, pid: holder.pid }
}

/** Gives a claimed file back. */
export function releaseFile(file: string): void {
  held.delete(file)
  rmSync(file, { force: true })
}
