import { supervise } from './supervisor/run.ts'

await supervise(async (run) => {
  // Only now, so that a signal is answered from the first moment on.
  const { startProduct } = await import('./supervisor/instance.ts')
  await startProduct(run, process.argv.slice(2), 'dev')
})
