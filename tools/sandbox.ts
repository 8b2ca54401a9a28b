import { startSandboxOnly } from './supervisor/instance.ts'
import { supervise } from './supervisor/run.ts'

await supervise((run) => startSandboxOnly(run, process.argv.slice(2)))
