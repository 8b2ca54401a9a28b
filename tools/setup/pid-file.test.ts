import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { claimFile, releaseFile } from './pid-file.ts'
import { projectFolder } from './project-folder.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

const folder = makeTemporaryFolder()
const file = path.join(folder, 'slot')
const MODULE = path.join(projectFolder, 'tools/setup/pid-file.ts')

beforeEach(() => releaseFile(file))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('is ours until it is given back', () => {
  expect(claimFile(file)).toEqual({ ours: true, leftBehind: false })
  expect(claimFile(file)).toEqual({ ours: false, pid: process.pid })
  releaseFile(file)
  expect(existsSync(file)).toBe(false)
})

it.each([
  ['a process that is gone', () => String(spawnSync('true').pid)],
  ['an earlier process with our own number', () => String(process.pid)],
])('takes over the file of %s', (_title, content) => {
  writeFileSync(file, content())
  expect(claimFile(file)).toEqual({ ours: true, leftBehind: true })
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
})

it('an empty file is being written, and after a while left behind by a full disk', () => {
  writeFileSync(file, '')
  expect(claimFile(file)).toEqual({ ours: false, pid: 0 })
  utimesSync(file, new Date(), Date.now() / 1000 - 60)
  expect(claimFile(file)).toEqual({ ours: true, leftBehind: true })
})

it('a number given out again to another program does not count', () => {
  writeFileSync(file, String(process.ppid))
  expect(claimFile(file)).toEqual({ ours: false, pid: process.ppid })
  expect(claimFile(file, () => false)).toEqual({ ours: true, leftBehind: true })
})

it('one of many that come at once gets it, also when it was left behind', async () => {
  writeFileSync(file, String(spawnSync('true').pid))
  const program = `const { claimFile } = await import(${JSON.stringify(MODULE)})
    while (Date.now() < Number(process.argv[1]));
    console.log(claimFile(${JSON.stringify(file)}).ours)
    await new Promise((resolve) => process.stdin.once('end', resolve).resume())`
  const at = String(Date.now() + 1500)
  const all = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', program, at], { stdio: ['pipe', 'pipe', 'inherit'] }),
  )
  const answers = await Promise.all(all.map((one) => new Promise((resolve) => one.stdout.once('data', resolve))))
  for (const one of all) one.stdin.end()
  expect(answers.map(String).filter((answer) => answer === 'true\n')).toHaveLength(1)
})
