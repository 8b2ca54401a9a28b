import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { makeTemporaryFolder } from '#tools/setup/temporary-folder.ts'

const folder = makeTemporaryFolder()
const MODULE = path.join(projectFolder, 'tools/supervisor/run.ts')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A command that runs `body` under supervision and says `gereed`; `under` is the program that starts it. */
function command(name: string, body: string): string {
  const file = path.join(folder, `${name}.ts`)
  writeFileSync(
    file,
    `import { supervise } from ${JSON.stringify(MODULE)}
     await supervise(async (run) => {
       run.onStop(() => console.log('opgeruimd'))
       setInterval(() => {}, 1000)
       ${body}
       run.say('gereed ' + process.pid)
     })`,
  )
  return file
}

async function started(program: string, args: string[], env: NodeJS.ProcessEnv = process.env) {
  const child = spawn(program, args, { cwd: projectFolder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (more: string) => {
        text += more
        if (text.includes('gereed')) resolve()
      })
    }
  })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  await Promise.race([ready, closed])
  return { child, closed, text: () => text }
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s: says that it stops and that it stopped', async (signal) => {
  const run = await started(process.execPath, [command('signaal', '')])
  run.child.kill(signal)
  run.child.kill(signal)
  expect(await run.closed).toBe(0)
  // Two streams: what the command says itself may come before or between.
  expect(run.text()).toMatch(new RegExp(`Stoppen \\(${signal}\\)\n(opgeruimd\n)?Gestopt`))
  expect(run.text()).toContain('opgeruimd')
})

it('what nobody caught is told, and stops everything in order', async () => {
  const run = await started(process.execPath, [command('fout', `setTimeout(() => { throw new Error('boem') }, 50)`)])
  expect(await run.closed).toBe(1)
  expect(run.text()).toMatch(/Error: boem[\s\S]*opgeruimd/)
})

it('stops when npm is killed, which can pass nothing on', async () => {
  const file = command('wees', '')
  const npm = `const { spawn } = require('node:child_process')
    spawn(process.execPath, [${JSON.stringify(file)}], { stdio: 'inherit' })
    setInterval(() => {}, 1000)`
  const run = await started(process.execPath, ['-e', npm], { ...process.env, npm_lifecycle_event: 'start' })
  run.child.kill('SIGKILL')
  // Closed only when the last one that holds the output is gone.
  await run.closed
  expect(run.text()).toMatch(/Stoppen \(npm is weg\)[\s\S]*Gestopt/)
})
