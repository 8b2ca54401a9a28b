import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { processAlive } from './process-alive.ts'
import { projectFolder } from './project-folder.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'
import { waitUntil } from './wait.ts'

const ROOMY = 'echo head; echo "disk 9000000 1000000 8000000 10% /"'

type Machine = { npm: string; df?: string }

/** A folder where nothing is installed yet, on a machine where npm and df say what a test wants. */
function newMachine({ npm, df = ROOMY }: Machine) {
  const cwd = makeTemporaryFolder()
  const bin = path.join(cwd, 'bin')
  mkdirSync(path.join(cwd, 'tools'))
  mkdirSync(bin)
  copyFileSync(path.join(projectFolder, 'tools/run.sh'), path.join(cwd, 'tools/run.sh'))
  writeFileSync(path.join(cwd, 'package-lock.json'), '{}')
  for (const [name, script] of Object.entries({ npm, df })) {
    writeFileSync(path.join(bin, name), `#!/bin/bash\n${script}\n`)
    chmodSync(path.join(bin, name), 0o755)
  }
  return { cwd, env: { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` } }
}

const RUN = ['tools/run.sh', 'start']

function firstStart(machine: Machine, more: Record<string, string> = {}) {
  const { cwd, env } = newMachine(machine)
  const { status, stderr } = spawnSync('bash', RUN, { cwd, env: { ...env, ...more }, encoding: 'utf8' })
  return { code: status, text: stderr }
}

/** Starts, and waits until it says this. */
async function startUntil({ cwd, env }: ReturnType<typeof newMachine>, words: RegExp) {
  const child = spawn('bash', RUN, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let text = ''
  await new Promise<void>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (more: string) => {
      text += more
      if (words.test(text)) resolve()
    })
  })
  return { child, text: () => text, closed: new Promise<number | null>((resolve) => child.once('close', resolve)) }
}

const fails = (words: string): string =>
  `[ "$1" = config ] && echo https://register.example/ && exit; echo '${words}' >&2; exit 1`

it.each([
  [
    'the registry is away',
    'npm error code ECONNREFUSED',
    /pakketregister https:\/\/register\.example\/ is niet bereikbaar/,
  ],
  ['its name is unknown', 'npm error code ENOTFOUND', /niet bereikbaar/],
  ['the disk fills up', 'npm error code ENOSPC', /schijf is vol/],
  ['this user may not write', 'npm error code EACCES', /mag niet schrijven/],
  ['anything else', 'npm error Segmentation fault', /installeren van de pakketten is mislukt/],
])('%s: says so, keeps what npm said, and fails', (_title, words, text) => {
  const result = firstStart({ npm: fails(words) })
  expect(result.code).toBe(1)
  expect(result.text).toMatch(text)
  expect(result.text).toContain(words)
})

it('a disk that is too small is told before npm is asked', () => {
  const result = firstStart({
    npm: 'echo ASKED >&2; exit 1',
    df: 'echo head; echo "disk 150000 6000 144000 5% /"',
  })
  expect(result.code).toBe(1)
  expect(result.text).toContain('nog 144 MB vrij')
  expect(result.text).not.toContain('ASKED')
})

it('a place for temporary files that is not there is named', () => {
  const result = firstStart({ npm: 'exit 1' }, { TMPDIR: '/bestaat/niet' })
  expect(result.code).toBe(1)
  expect(result.text).toContain('In /bestaat/niet kan niets geschreven worden')
})

it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  '%s while packages are installed: says so, and leaves no npm behind',
  async (signal) => {
    const machine = newMachine({ npm: `echo $$ >"$PWD/npm.pid"; exec tail -f /dev/null` })
    const { child, text, closed } = await startUntil(machine, /Pakketten installeren/)
    const pidFile = path.join(machine.cwd, 'npm.pid')
    expect(await waitUntil(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '', { within: 5000 })).toBe(
      true,
    )
    child.kill(signal)
    expect(await closed).toBe(1)
    expect(text()).toContain(`Gestopt tijdens het installeren van de pakketten (${signal.slice(3)})`)
    expect(processAlive(Number(readFileSync(pidFile, 'utf8')))).toBe(false)
  },
)

it('the second of two at once says for what it waits', async () => {
  const machine = newMachine({ npm: 'exec tail -f /dev/null' })
  const first = await startUntil(machine, /Pakketten installeren/)
  const second = await startUntil(machine, /Wachten: een ander commando installeert hier pakketten/)
  first.child.kill('SIGTERM')
  await first.closed
  expect(await waitUntil(() => second.text().includes('Pakketten installeren'), { within: 5000 })).toBe(true)
  second.child.kill('SIGTERM')
  expect(await second.closed).toBe(1)
})
