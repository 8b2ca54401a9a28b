import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { operatingUser } from '#tools/postgres/operating-user.ts'
import { makeTemporaryFolder } from '#tools/setup/temporary-folder.ts'
import { ensureDataFolder, requireOwnData } from './data-folder.ts'

const folder = makeTemporaryFolder()
const dataDir = path.join(folder, 'gegevens')

beforeEach(() => {
  rmSync(dataDir, { recursive: true, force: true })
  ensureDataFolder(dataDir)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('a file in its place is named, and so is one on the way', () => {
  const file = path.join(folder, 'bestand')
  writeFileSync(file, '')
  expect(() => ensureDataFolder(file)).toThrow(`De gegevensmap ${file} is geen map. Kies een andere: DATA_DIR=MAP`)
  expect(() => ensureDataFolder(path.join(file, 'x'))).toThrow(/kan niet gemaakt worden\. Kies een andere/)
})

it('a folder where nobody may write is named, with its owner', () => {
  expect(() => ensureDataFolder('/proc/self')).toThrow(
    /In de gegevensmap \/proc\/self \(van \w+\) mag .* niet schrijven/,
  )
})

it('what we made ourselves is ours', () => {
  const database = path.join(dataDir, 'postgres')
  mkdirSync(database)
  const { uid, gid } = operatingUser()
  if (uid !== undefined) chownSync(database, uid, gid)
  expect(() => requireOwnData(dataDir)).not.toThrow()
})

it('a database of another user is told with his name', () => {
  mkdirSync(path.join(dataDir, 'postgres'))
  const other = 54_321
  expect(() => requireOwnData(dataDir, other)).toThrow(/postgres van een andere gebruiker \(\w+\)\. Start het als die/)
})
