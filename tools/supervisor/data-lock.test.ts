import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lockData } from './data-lock.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'slot-'))
const script = path.join(folder, 'tools/start.ts')

beforeAll(() => {
  mkdirSync(path.dirname(script))
  writeFileSync(script, 'setInterval(() => {}, 1000)')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('refuses a data folder that a running instance uses', async () => {
  const other = spawn(process.execPath, [script], { stdio: 'ignore' })
  await new Promise((resolve) => other.once('spawn', resolve))
  writeFileSync(path.join(folder, 'supervisor.pid'), String(other.pid))
  try {
    expect(() => lockData(folder)).toThrow(/al in gebruik.*DATA_DIR/)
  } finally {
    other.kill('SIGKILL')
    await new Promise((resolve) => other.once('exit', resolve))
  }
})

it('takes over what a killed instance left behind, and gives it back', () => {
  const lock = lockData(folder)
  expect(lock.wasLeftBehind).toBe(true)
  lock.release()
  const next = lockData(folder)
  expect(next.wasLeftBehind).toBe(false)
  next.release()
})
