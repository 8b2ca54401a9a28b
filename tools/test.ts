import { allPhases } from './suite/steps.ts'
import { runPhase, type StepResult, summarise } from './suite/step.ts'
import { supervise } from './supervisor/run.ts'

await supervise(async (run) => {
  const wanted = process.argv.slice(2)
  const results: StepResult[] = []
  for (const phase of allPhases(run)) {
    const steps = phase.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
    results.push(...(await runPhase(steps, run.say)))
  }
  run.say(`\n${summarise(results)}`)
  run.finish(results.every(({ failed }) => failed === 0) ? 0 : 1)
})
