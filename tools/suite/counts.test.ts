import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, readCounts } from './counts.ts'

describe('countVitest', () => {
  it('adds a file that did not load to the failures', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{}, {}] },
      ],
    }
    expect(countVitest(report)).toEqual({ passed: 5, failed: 2 })
  })
})

describe('countPlaywright', () => {
  it.each([
    ['all well', { expected: 3, unexpected: 0, flaky: 0 }, [], { passed: 3, failed: 0 }],
    ['one failed, one passed by luck', { expected: 3, unexpected: 1, flaky: 1 }, [], { passed: 3, failed: 2 }],
    ['a spec that does not load', { expected: 0, unexpected: 0, flaky: 0 }, [{}], { passed: 0, failed: 1 }],
  ])('%s', (_title, stats, errors, expected) => {
    expect(countPlaywright({ stats, errors })).toEqual(expected)
  })
})

describe('readCounts', () => {
  it.each([true, false])('no report is a failure, whatever the exit code says (ok: %s)', (ok) => {
    expect(readCounts('/bestaat-niet.json', countVitest, ok)).toEqual({ passed: 0, failed: 1 })
  })
})
