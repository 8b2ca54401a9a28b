import { z } from 'zod'
import { ALL_SWITCHES } from './switch-profile.ts'

const Report = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ ancestorTitles: z.array(z.string()), status: z.string() })),
    }),
  ),
})

export type SwitchResult = { id: string; ok: boolean }

/** What Vitest's JSON says about each line of the register; one without a test is not ok. */
export function countSwitches(report: unknown): SwitchResult[] {
  const tests = Report.parse(report).testResults.flatMap(({ assertionResults }) => assertionResults)
  return ALL_SWITCHES.map((id) => {
    const own = tests.filter(({ ancestorTitles }) => ancestorTitles.includes(id))
    return { id, ok: own.length > 0 && own.every(({ status }) => status === 'passed') }
  })
}

/** One line per switch, and how many of them the portal passed by configuration alone. */
export function toTable(results: readonly SwitchResult[]): string {
  const lines = results.map(
    ({ id, ok }) => `${id.padEnd(4)} ${ok ? '✓ doorstaan met het profiel alleen' : '✗ niet doorstaan'}`,
  )
  const passed = results.filter(({ ok }) => ok).length
  return [...lines, '', `${passed} van ${results.length} door configuratie`].join('\n')
}
