import { expect, it } from 'vitest'
import { mayTraverse } from './closed-folder.ts'

const postgres = { uid: 101, gid: 104 }

it.each([
  ['a folder open to everybody', { uid: 0, gid: 0, mode: 0o755 }, true],
  ['the home of root', { uid: 0, gid: 0, mode: 0o700 }, false],
  ['its own closed folder', { uid: 101, gid: 104, mode: 0o700 }, true],
  ['a folder of its group', { uid: 0, gid: 104, mode: 0o710 }, true],
  ['a folder its group may not enter, although others may', { uid: 0, gid: 104, mode: 0o701 }, false],
  ['a folder that may be listed but not entered', { uid: 0, gid: 0, mode: 0o744 }, false],
])('%s', (_title, folder, expected) => {
  expect(mayTraverse(folder, postgres)).toBe(expected)
})
