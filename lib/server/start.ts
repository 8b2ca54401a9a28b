import 'server-only'
import { log } from '#lib/log.ts'
import { getCertificaatStand } from '#lib/mtls/wissel.ts'
import { leesInstelling } from './health.ts'
import { beoordeelCertificaat } from './dso-koppeling-oordeel.ts'

/** Stops the process, with every reason at once, when the configuration cannot be trusted. */
export function controleerBijStart(): void {
  const redenen = leesInstelling()
  if (redenen.length === 0) {
    waarschuwVoorCertificaat()
    return
  }
  for (const reden of redenen) log().error({ reden }, 'de instellingen kloppen niet')
  // An error thrown here would leave a server behind that answers 500 to everyone.
  process.exit(78)
}

/** Another issuer or a near end is no reason to stay down: only the upstream can tell whether it takes the certificate. */
function waarschuwVoorCertificaat(): void {
  const { uitslag, uitleg, advies } = beoordeelCertificaat(getCertificaatStand(), new Date())
  if (uitslag !== 'goed') log().warn({ reden: uitleg, advies }, 'let op het certificaat van dit portaal')
}
