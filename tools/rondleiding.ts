import { ensureChromium } from './suite/chromium.ts'
import { startTestProduct } from './suite/product.ts'
import { streamProgram } from './suite/stream-program.ts'
import { supervise } from './supervisor/run.ts'

await supervise(async (run) => {
  const chromium = ensureChromium()
  run.say('Portaal starten voor de rondleiding')
  const product = await startTestProduct(run)
  const environment = { ...product.environment, CHROMIUM_PATH: chromium }
  const command = ['node_modules/@playwright/test/cli.js', 'test', '--project=rondleiding', ...process.argv.slice(2)]
  const ok = await streamProgram(command, environment)
  await product.stop()
  run.finish(ok ? 0 : 1)
})
