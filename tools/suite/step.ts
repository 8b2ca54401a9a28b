import type { Counts } from './counts.ts'

export type Step = { name: string; run: () => Promise<Counts> }
export type StepResult = Counts & { name: string; seconds: number; reason?: string }

/** One check: passed or failed as a whole. */
export function asCheck(ok: boolean): Counts {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs a step to its end, whatever happens in it. */
export async function runStep({ name, run }: Step): Promise<StepResult> {
  const began = performance.now()
  const seconds = (): number => Math.round((performance.now() - began) / 1000)
  try {
    return { name, ...(await run()), seconds: seconds() }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { name, passed: 0, failed: 1, seconds: seconds(), reason }
  }
}

/** The list of steps, and the line that closes every run. */
export function summarise(results: StepResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length))
  const lines = results.map(({ name, passed, failed, seconds }) => {
    const mark = failed === 0 ? '✓' : '✗'
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed`
    return `${mark} ${name.padEnd(width)} ${counts} ${String(seconds).padStart(5)} s`
  })
  const total = (key: keyof Counts): number => results.reduce((sum, result) => sum + result[key], 0)
  return `${lines.join('\n')}\n\n${total('passed')} passed, ${total('failed')} failed`
}
