import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from './project-folder.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

const ROOMY = 'echo head; echo "disk 9000000 1000000 8000000 10% /"'

type Machine = { npm: string; df?: string }

/** `tools/run.sh` in a folder where nothing is installed yet, on a machine where npm and df say what a test wants. */
function firstStart({ npm, df = ROOMY }: Machine) {
  const folder = makeTemporaryFolder()
  const bin = path.join(folder, 'bin')
  mkdirSync(path.join(folder, 'tools'))
  mkdirSync(bin)
  copyFileSync(path.join(projectFolder, 'tools/run.sh'), path.join(folder, 'tools/run.sh'))
  writeFileSync(path.join(folder, 'package-lock.json'), '{}')
  for (const [name, script] of Object.entries({ npm, df })) {
    writeFileSync(path.join(bin, name), `#!/bin/bash\n${script}\n`)
    chmodSync(path.join(bin, name), 0o755)
  }
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` }
  const { status, stderr } = spawnSync('bash', ['tools/run.sh', 'start'], { cwd: folder, env, encoding: 'utf8' })
  return { code: status, text: stderr }
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
