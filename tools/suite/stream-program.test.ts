import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { processAlive } from '#tools/setup/process-alive.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { makeTemporaryFolder } from '#tools/setup/temporary-folder.ts'
import { waitUntil } from '#tools/setup/wait.ts'
import { streamProgram } from './stream-program.ts'

const folder = makeTemporaryFolder()
const MODULE = path.join(projectFolder, 'tools/suite/stream-program.ts')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('says whether a program succeeded, with the environment it was given', async () => {
  const program = ['-e', 'process.exitCode = Number(process.env.CODE)']
  expect(await streamProgram(program, { CODE: '0' })).toBe(true)
  expect(await streamProgram(program, { CODE: '3' })).toBe(false)
})

it('tests do not go on when the command that ran them was killed', async () => {
  const pidFile = path.join(folder, 'pid')
  const program = path.join(folder, 'tests.ts')
  const command = path.join(folder, 'commando.ts')
  writeFileSync(
    program,
    `import { writeFileSync } from 'node:fs'
     setInterval(() => {}, 1000)
     writeFileSync(${JSON.stringify(pidFile)}, String(process.pid))`,
  )
  writeFileSync(
    command,
    `import { streamProgram } from ${JSON.stringify(MODULE)}
     await streamProgram([${JSON.stringify(program)}])`,
  )
  const killed = spawn(process.execPath, [command], { cwd: projectFolder, stdio: 'ignore' })
  const pid = (): number => (existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0)
  expect(await waitUntil(() => pid() > 0, { within: 10_000 })).toBe(true)
  killed.kill('SIGKILL')
  expect(await waitUntil(() => !processAlive(pid()), { within: 10_000 })).toBe(true)
})
