import 'server-only'
import { log } from '../log.ts'
import { leesInstelling } from './health.ts'

/** Stops the process, with every reason at once, when the configuration cannot be trusted. */
export function controleerBijStart(): void {
  const redenen = leesInstelling()
  if (redenen.length === 0) return
  for (const reden of redenen) log().error({ reden }, 'de instellingen kloppen niet')
  // An error thrown here would leave a server behind that answers 500 to everyone.
  process.exit(78)
}
