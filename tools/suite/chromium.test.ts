import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { makeTemporaryFolder } from '#tools/setup/temporary-folder.ts'
import { ensureChromium } from './chromium.ts'
import { allPhases } from './steps.ts'

const here = process.execPath
const folder = makeTemporaryFolder()
const missing = path.join(folder, 'chromium')

afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An apt-get where updating fails because of one source, as it often does, and installing does this. */
function apt(installing: string): void {
  const file = path.join(folder, 'apt-get')
  writeFileSync(file, `#!/bin/sh\n[ "$1" = update ] && exit 100\n${installing}\n`)
  chmodSync(file, 0o755)
  vi.stubEnv('PATH', `${folder}:${process.env.PATH ?? ''}`)
}

it.each([
  ['the path that was given', here, '/bestaat/niet', here],
  ['without one the path of Debian', undefined, here, here],
  ['an empty one counts as none', '', here, here],
])('%s', (_title, given, debian, expected) => {
  expect(ensureChromium(given, debian)).toBe(expected)
})

it('a given path that is wrong is named, and nothing is installed', () => {
  expect(() => ensureChromium('/bestaat/niet', here)).toThrow('CHROMIUM_PATH=/bestaat/niet bestaat niet')
})

it('who is not root is told what to install, before any other step', () => {
  expect(() => ensureChromium('', missing, 1000)).toThrow(
    'Chromium ontbreekt. Installeer het met: sudo apt-get install',
  )
  const run = { say: () => undefined, onStop: () => undefined, finish: () => undefined, watch: () => undefined }
  expect(allPhases(run)[0]?.map(({ name }) => name)).toEqual(['browser voor e2e'])
})

it('root gets it installed, also when one source of packages does not answer', () => {
  apt('exit 1')
  expect(() => ensureChromium('', missing, 0)).toThrow(/mislukt; hierboven staat waarom/)
  apt(`touch ${missing}`)
  expect(ensureChromium('', missing, 0)).toBe(missing)
})
