import { readConfig } from './config.ts'
import { startSandbox } from './start.ts'

const sandbox = await startSandbox(readConfig())
process.stdout.write(`sandbox luistert: ${sandbox.apiUrl} ${sandbox.controlUrl} ${sandbox.idpUrl}\n`)
process.stdout.write('sandbox gereed\n')

for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signaal, () => {
    void sandbox.close().then(() => process.exit(0))
  })
}
