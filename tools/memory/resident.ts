import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'

const LISTEN = '0A'

/** Inodes of the sockets that listen on a port, from the tables in /proc/net. */
export function listeningInodes(table: string, port: number): string[] {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns[1]?.endsWith(suffix) === true && columns[3] === LISTEN)
    .map((columns) => columns[9] ?? '')
}

/** Undefined for what another user holds, or what was closed while we looked. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function openFiles(pid: string): string[] {
  const folder = path.join('/proc', pid, 'fd')
  const names = attempt(() => readdirSync(folder)) ?? []
  return names
    .map((name) => attempt(() => readlinkSync(path.join(folder, name))))
    .filter((target) => target !== undefined)
}

/** The process that listens on a port of this machine, or undefined. */
export function processOnPort(port: number): number | undefined {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFileSync(file, 'utf8'))
  const sockets = new Set(tables.flatMap((table) => listeningInodes(table, port)).map((inode) => `socket:[${inode}]`))
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const found = pids.find((pid) => openFiles(pid).some((target) => sockets.has(target)))
  return found === undefined ? undefined : Number(found)
}

/** Largest resident memory a process ever had, in bytes: the kernel's own mark (VmHWM), so no sample is missed. */
export function peakResident(status: string): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
  if (kilobytes === undefined) throw new Error('no VmHWM in this status')
  return Number(kilobytes) * 1024
}

export function readPeakResident(pid: number): number {
  return peakResident(readFileSync(`/proc/${pid}/status`, 'utf8'))
}
