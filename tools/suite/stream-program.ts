import { spawn, spawnSync } from 'node:child_process'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { track } from '#tools/setup/live-processes.ts'

// The kernel sends it when this process is killed: tests would go on for minutes against a product that is gone.
const WITH_PARENT = ['setpriv', '--pdeathsig', 'TERM']

function endingWithUs(command: string[]): string[] {
  const [setpriv = '', ...options] = WITH_PARENT
  return spawnSync(setpriv, [...options, 'true']).status === 0 ? [...WITH_PARENT, ...command] : command
}

/**
 * Runs a Node program whose output goes straight to the terminal. Returns whether it succeeded. Where the system can,
 * the program ends when this process does.
 */
export async function streamProgram(command: string[], env: Record<string, string> = {}): Promise<boolean> {
  const [program = process.execPath, ...args] = endingWithUs([process.execPath, ...command])
  const child = track(
    spawn(program, args, {
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
