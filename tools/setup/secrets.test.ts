import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ensureSecrets } from './secrets.ts'

const dataDir = mkdtempSync(path.join(tmpdir(), 'geheimen-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

it('makes long secrets once, for the owner only', () => {
  const first = ensureSecrets(dataDir)
  expect(Object.values(first).every((secret) => /^[0-9a-f]{64}$/.test(secret))).toBe(true)
  expect(new Set(Object.values(first)).size).toBe(3)
  expect(statSync(path.join(dataDir, 'geheimen.json')).mode & 0o777).toBe(0o600)
  expect(ensureSecrets(dataDir)).toEqual(first)
})
