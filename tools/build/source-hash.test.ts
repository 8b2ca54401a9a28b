import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sourceHash } from './source-hash.ts'

let project: string

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'bron-'))
  mkdirSync(path.join(project, 'app'))
  writeFileSync(path.join(project, 'app/page.tsx'), 'een')
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

it.each([
  ['a changed page', 'app/page.tsx', true],
  ['a new page', 'app/nieuw.tsx', true],
  ['other packages', 'package-lock.json', true],
  ['another schema', 'schema.prisma', false],
  ['a test', 'app/page.test.tsx', false],
])('%s', (_title, file, changes) => {
  const before = sourceHash(project)
  writeFileSync(path.join(project, file), 'twee')
  expect(sourceHash(project) !== before).toBe(changes)
})
