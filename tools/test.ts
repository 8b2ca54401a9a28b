import { allSteps } from './suite/steps.ts'
import { runStep, type StepResult, summarise } from './suite/step.ts'
import { supervise } from './supervisor/run.ts'

await supervise(async (run) => {
  const wanted = process.argv.slice(2)
  const steps = allSteps(run).filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  const results: StepResult[] = []
  for (const step of steps) {
    run.say(`\n── ${step.name} ──`)
    const result = await runStep(step)
    if (result.reason !== undefined) run.say(result.reason)
    results.push(result)
  }
  run.say(`\n${summarise(results)}`)
  run.finish(results.every(({ failed }) => failed === 0) ? 0 : 1)
})
