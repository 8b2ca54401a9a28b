import { expect, it } from 'vitest'
import { ensureChromium } from './chromium.ts'

const here = process.execPath

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
