import { logIn } from './memory/login.ts'
import { measure } from './memory/measure.ts'
import { startTestProduct } from './suite/product.ts'
import { supervise } from './supervisor/run.ts'

const PERSONA = 'seed-behandelaar-zandbakdorp'
const SAMENWERKING = 'SAM-10022'
const LARGEST = Number(process.env.MAX_DOCUMENT_BYTES || 262_144_000)

/** How much memory the largest document costs: the whole product, on ports and in a data folder of its own. */
await supervise(async (run) => {
  run.say('Portaal starten voor de meting')
  const product = await startTestProduct(run)
  const portalUrl = product.environment.PORTAL_URL ?? ''
  const visitor = { portalUrl, cookie: await logIn(portalUrl, PERSONA) }
  run.say(`Een document van ${LARGEST} bytes toevoegen en ophalen`)
  const findings = await measure(visitor, SAMENWERKING, LARGEST)
  for (const { what, found, ok } of findings) run.say(`${ok ? 'goed' : 'FOUT'}  ${what}: ${found}`)
  await product.stop()
  run.finish(findings.every(({ ok }) => ok) ? 0 : 1)
})
