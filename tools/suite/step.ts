import type { Counts } from './counts.ts'

type Say = (line: string) => void

/** `say` is for what the step tells as text; a program that a step runs alone may write to the terminal itself. */
export type Step = { name: string; run: (say: Say) => Promise<Counts> }
export type StepResult = Counts & { name: string; seconds: number }

/** As many as the machines of a pipeline have processors. */
const SIDE_BY_SIDE = 2

/** One check: passed or failed as a whole. */
export function asCheck(ok: boolean): Counts {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs steps that do not need each other, some side by side, each heard as a whole when it ends; one alone is heard at once. */
export async function runPhase(steps: readonly Step[], say: Say): Promise<StepResult[]> {
  const waiting = [...steps]
  const results: StepResult[] = []
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const alone = steps.length === 1
      const lines = [`\n── ${step.name} ──`]
      if (alone) say(String(lines.shift()))
      results.push(await runStep(step, alone ? say : (line) => lines.push(line)))
      for (const line of lines) say(line)
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
  return results.toSorted((a, b) => order(steps, a) - order(steps, b))
}

function order(steps: readonly Step[], { name }: StepResult): number {
  return steps.findIndex((step) => step.name === name)
}

/** Runs a step to its end, whatever happens in it. */
export async function runStep({ name, run }: Step, say: Say): Promise<StepResult> {
  const began = performance.now()
  const seconds = (): number => Math.round((performance.now() - began) / 1000)
  try {
    return { name, ...(await run(say)), seconds: seconds() }
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return { name, passed: 0, failed: 1, seconds: seconds() }
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
