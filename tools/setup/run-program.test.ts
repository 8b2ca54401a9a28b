import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { processAlive } from './process-alive.ts'
import { projectFolder } from './project-folder.ts'
import { runProgram } from './run-program.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'
import { waitUntil } from './wait.ts'

const folder = makeTemporaryFolder()
const MODULE = path.join(projectFolder, 'tools/setup/run-program.ts')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('keeps what a program wrote, and whether it succeeded', async () => {
  const program = ['-e', `console.log('uit'); console.error('fout'); process.exitCode = Number(process.env.CODE)`]
  expect(await runProgram(program, { CODE: '0' })).toMatchObject({ ok: true, stdout: 'uit\n' })
  expect(await runProgram(program, { CODE: '3' })).toMatchObject({
    ok: false,
    output: expect.stringContaining('fout'),
  })
})

it('a program does not outlive the command that was killed', async () => {
  const program = path.join(folder, 'lang.ts')
  const command = path.join(folder, 'commando.ts')
  writeFileSync(program, `setInterval(() => {}, 1000)`)
  writeFileSync(
    command,
    `import { runProgram } from ${JSON.stringify(MODULE)}
     const done = runProgram([${JSON.stringify(program)}])
     const { readFileSync } = await import('node:fs')
     console.log(readFileSync('/proc/self/task/' + process.pid + '/children', 'utf8').trim())
     await done`,
  )
  const killed = spawn(process.execPath, [command], { cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit'] })
  const pid = Number(await new Promise((resolve) => killed.stdout.once('data', resolve)))
  expect(processAlive(pid)).toBe(true)
  killed.kill('SIGKILL')
  expect(await waitUntil(() => !processAlive(pid), { within: 10_000 })).toBe(true)
})
