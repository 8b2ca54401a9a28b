import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { hasTest, readTests } from './naspeurbaarheid.ts'

const PAPER = readFileSync(path.resolve(import.meta.dirname, '../../docs/rechten.md'), 'utf8')
const [verdicts = '', elsewhere = ''] = PAPER.split('\n## Regels die geen recht zijn\n')

const rowsOf = (part: string) =>
  part
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))

const named = rowsOf(verdicts).flatMap(([rule = '']) => rule.trim().split(' '))
const explained = rowsOf(elsewhere).flatMap(([rule = '', , tests = '']) =>
  /^ ?[A-Z]+\d/.test(rule) ? [{ rule: rule.trim(), tests: readTests(tests) }] : [],
)

/** The rules of the domain, by the numbers of its description. */
const RULES = Object.entries({ RM: 17, LC: 6, PT: 7, DOC: 13, AV: 7 }).flatMap(([letters, last]) =>
  Array.from({ length: last }, (_, index) => `${letters}${index + 1}`),
)

test('every rule stands in a table of verdicts, or among those that are none', () => {
  const known = [...named, ...explained.map(({ rule }) => rule)]
  expect([...RULES, 'AV2b'].filter((rule) => !known.includes(rule))).toEqual([])
  expect(explained.filter(({ rule }) => named.includes(rule))).toEqual([])
})

test.each(explained)('$rule leads to a test that exists', ({ tests }) => {
  expect(tests.length).toBeGreaterThan(0)
  expect(tests.filter((one) => !hasTest(one))).toEqual([])
})
