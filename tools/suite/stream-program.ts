import { spawn } from 'node:child_process'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { track } from '#tools/setup/live-processes.ts'

/** Runs a Node program whose output goes straight to the terminal. Returns whether it succeeded. */
export async function streamProgram(command: string[], env: Record<string, string> = {}): Promise<boolean> {
  const child = track(
    spawn(process.execPath, command, {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
  )
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}
