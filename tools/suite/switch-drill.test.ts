import { expect, test } from 'vitest'
import { countSwitches, toTable } from './switch-drill.ts'

const report = (tests: [string, string][]) => ({
  testResults: [{ assertionResults: tests.map(([id, status]) => ({ ancestorTitles: [id], status })) }],
})

test('one failed test fails its switch, and a switch without a test is not ok', () => {
  const results = countSwitches(
    report([
      ['U1', 'passed'],
      ['U1', 'passed'],
      ['U2', 'passed'],
      ['U2', 'failed'],
    ]),
  )
  expect(results.filter(({ ok }) => ok)).toEqual([{ id: 'U1', ok: true }])
  expect(toTable(results)).toMatch(/^U1 {3}✓[^]*U2 {3}✗[^]*1 van 15 door configuratie$/)
})
