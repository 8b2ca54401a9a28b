import { startProduct } from './supervisor/instance.ts'
import { supervise } from './supervisor/run.ts'

await supervise((run) => startProduct(run, process.argv.slice(2), 'dev'))
