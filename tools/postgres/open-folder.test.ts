import { chmodSync, existsSync, mkdirSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { makeTemporaryFolder } from '#tools/setup/temporary-folder.ts'
import { copyForAll } from './binaries.ts'
import { openFolderFor, removeDataFolder } from './open-folder.ts'

const folder = makeTemporaryFolder()
const postgres = { uid: 54_321, gid: 54_321 }
let usual: number

beforeEach(() => (usual = process.umask(0o077)))
afterEach(() => void process.umask(usual))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8)

it('a strict umask closes neither the other place for the database nor the way to it', () => {
  const system = path.join(folder, 'systeem')
  const closed = path.join(folder, 'dicht')
  mkdirSync(closed)
  const elsewhere = openFolderFor(path.join(closed, '.data'), postgres, system)
  expect(path.dirname(elsewhere)).toBe(system)
  expect([system, elsewhere].map(modeOf)).toEqual(['755', '755'])
})

it('a data folder that is thrown away takes along what PostgreSQL kept elsewhere', () => {
  const system = path.join(folder, 'systeem')
  const dataDir = path.join(folder, 'dicht/test')
  const elsewhere = openFolderFor(dataDir, postgres, system)
  writeFileSync(path.join(elsewhere, 'PG_VERSION'), '18')
  removeDataFolder(dataDir, postgres, system)
  expect([dataDir, elsewhere].map((one) => existsSync(one))).toEqual([false, false])
})

it('a copy of what was installed under a strict umask is for everybody, and what was half copied is thrown away', () => {
  const source = path.join(folder, 'native')
  const target = path.join(folder, 'kopie')
  mkdirSync(path.join(source, 'bin'), { recursive: true })
  writeFileSync(path.join(source, 'bin/postgres'), 'programma')
  chmodSync(path.join(source, 'bin/postgres'), 0o700)
  writeFileSync(path.join(source, 'tabel'), 'gegevens')
  symlinkSync('tabel', path.join(source, 'link'))
  mkdirSync(`${target}.half`)
  writeFileSync(path.join(`${target}.half`, 'rest'), '')

  copyForAll(source, target)
  expect(['', 'bin', 'bin/postgres', 'tabel'].map((name) => modeOf(path.join(target, name)))).toEqual([
    '755',
    '755',
    '755',
    '644',
  ])
  expect(readlinkSync(path.join(target, 'link'))).toBe('tabel')
  expect(() => statSync(path.join(target, 'rest'))).toThrow(/ENOENT/)
})
