import type { ChildProcess } from 'node:child_process'

const STOP_WITHIN = 8000
const live = new Set<ChildProcess>()

/** Whether a process has ended, by itself or by a signal. */
export function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** Remembers a process until it ends, so that a stop leaves none behind. */
export function track(child: ChildProcess): ChildProcess {
  live.add(child)
  child.once('exit', () => live.delete(child))
  child.once('error', () => live.delete(child))
  return child
}

/** Asks a process to stop, and insists after 8 s. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (hasExited(child) || child.pid === undefined) return
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN)
  child.kill('SIGTERM')
  await exited
  clearTimeout(force)
}

/** Stops whatever this process started and still runs. */
export async function stopAll(): Promise<void> {
  await Promise.all([...live].map(stopProcess))
}
