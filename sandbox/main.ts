import { readConfig } from './config.ts'
import { startSandbox } from './start.ts'

try {
  const sandbox = await startSandbox(readConfig())
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signaal, () => {
      void sandbox.close().then(() => process.exit(0))
    })
  }
  process.stdout.write(`sandbox luistert: ${sandbox.apiUrl} ${sandbox.controlUrl} ${sandbox.idpUrl}\n`)
  process.stdout.write('sandbox gereed\n')
} catch (fout) {
  process.stderr.write(`De oefenomgeving kan niet starten: ${fout instanceof Error ? fout.message : String(fout)}\n`)
  process.exit(1)
}
