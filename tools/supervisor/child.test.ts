import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { processAlive } from '#tools/setup/process-alive.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { waitUntil } from '#tools/setup/wait.ts'
import { startChild } from './child.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'kind-'))
const pidFile = path.join(folder, 'pid')
const program = path.join(folder, 'program.ts')
const supervisor = path.join(folder, 'supervisor.ts')
const MODULE = path.join(projectFolder, 'tools/supervisor/child.ts')

beforeAll(() => {
  writeFileSync(
    program,
    `import { writeFileSync } from 'node:fs'
     import http from 'node:http'
     console.log('wachttijd', http.createServer().requestTimeout)
     setInterval(() => {}, 1000)
     writeFileSync(${JSON.stringify(pidFile)}, String(process.pid))`,
  )
  writeFileSync(
    supervisor,
    `import { startChild } from ${JSON.stringify(MODULE)}
     startChild({ name: 'kind', command: [${JSON.stringify(program)}], env: {}, logFolder: ${JSON.stringify(folder)} })
     setInterval(() => {}, 1000)`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function readPid(): number {
  try {
    return Number(readFileSync(pidFile, 'utf8'))
  } catch {
    return 0
  }
}

async function startedPid(): Promise<number> {
  expect(await waitUntil(() => readPid() > 0, { within: 10_000 })).toBe(true)
  return readPid()
}

describe('startChild', () => {
  it('stops on request, keeps the output, and lifts the limit on the length of a request', async () => {
    const child = startChild({ name: 'kind', command: [program], env: {}, logFolder: folder })
    const pid = await startedPid()
    expect(child.logTail()).toContain('wachttijd 0')
    await child.stop()
    expect(processAlive(pid)).toBe(false)
    rmSync(pidFile)
  })

  it('stops by itself when the supervisor is killed', async () => {
    const killed = spawn(process.execPath, [supervisor], { stdio: 'ignore', cwd: projectFolder })
    const pid = await startedPid()
    killed.kill('SIGKILL')
    expect(await waitUntil(() => !processAlive(pid), { within: 10_000 })).toBe(true)
  })
})
