import { spawn } from 'node:child_process'
import path from 'node:path'
import { projectFolder } from './project-folder.ts'
import { track } from './live-processes.ts'

export type ProgramResult = { ok: boolean; output: string; stdout: string }

// A build of a minute must not go on when the command that wanted it was killed.
const PRELOAD = path.join(projectFolder, 'tools/supervisor/preload.ts')

/** Runs a Node program to its end and keeps what it wrote. Never throws for an exit code. It ends when this process does. */
export async function runProgram(command: string[], env: Record<string, string> = {}): Promise<ProgramResult> {
  const child = track(
    spawn(process.execPath, ['--import', PRELOAD, ...command], {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    }),
  )
  child.stdin?.on('error', () => {})
  let output = ''
  let stdout = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text))
  const ok = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      output += error.message
      resolve(false)
    })
    child.once('close', (code) => resolve(code === 0))
  })
  return { ok, output, stdout }
}
