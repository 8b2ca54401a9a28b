import { spawn } from 'node:child_process'
import { projectFolder } from './project-folder.ts'
import { track } from './live-processes.ts'

export type ProgramResult = { ok: boolean; output: string; stdout: string }

/** Runs a Node program to its end and keeps what it wrote. Never throws for an exit code. */
export async function runProgram(command: string[], env: Record<string, string> = {}): Promise<ProgramResult> {
  const child = track(
    spawn(process.execPath, command, {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
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
