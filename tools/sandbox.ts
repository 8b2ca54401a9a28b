import { supervise } from './supervisor/run.ts'

await supervise(async (run) => {
  // Only now, so that a signal is answered from the first moment on.
  const { startSandboxOnly } = await import('./supervisor/instance.ts')
  await startSandboxOnly(run, process.argv.slice(2))
})
