import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { hasExited, stopProcess, track } from '#tools/setup/live-processes.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'

const LOG_TAIL = 2000

export type ChildOptions = {
  name: string
  /** Arguments for Node: options, script and its arguments. */
  command: string[]
  env: Record<string, string>
  logFolder: string
}

export type Child = {
  name: string
  process: ChildProcess
  hasExited: () => boolean
  logTail: () => string
  stop: () => Promise<void>
}

/**
 * Starts a Node program that stops by itself when this process dies. Its output goes to a file of its own: a pipe
 * would break under it when the supervisor is killed. Detached, so that Ctrl-C reaches the supervisor alone, which
 * then stops everything in order.
 */
export function startChild({ name, command, env, logFolder }: ChildOptions): Child {
  mkdirSync(logFolder, { recursive: true })
  const logFile = path.join(logFolder, `${name}.log`)
  const log = openSync(logFile, 'w', 0o600)
  const preload = path.join(projectFolder, 'tools/supervisor/preload.ts')
  const child = track(
    spawn(process.execPath, ['--import', preload, ...command], {
      cwd: projectFolder,
      env: { ...process.env, ...env, SUPERVISOR_PID: String(process.pid) },
      stdio: ['pipe', log, log],
      detached: true,
    }),
  )
  closeSync(log)
  child.stdin?.on('error', () => {})
  return {
    name,
    process: child,
    hasExited: () => hasExited(child),
    logTail: () => readFileSync(logFile, 'utf8').slice(-LOG_TAIL),
    stop: () => stopProcess(child),
  }
}
