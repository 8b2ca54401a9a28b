import { readFileSync } from 'node:fs'
import { eisContract } from '../sandbox/contract/eis-contract.ts'
import { VreemdeClient } from '../sandbox/test/vreemde-client.ts'
import type { Sleutel, Wereld } from './wereld.ts'

type Swf = { basis: string; rootPem: string }

/**
 * An organisation that works from its own system: plain HTTPS, its own certificate, no portal in between.
 * What the SWF answers it is held to the contract.
 */
export function eigenSysteem({ basis, rootPem }: Swf, wereld: Wereld, sleutel: Sleutel): VreemdeClient {
  const sleutels = { ca: readFileSync(rootPem), ...wereld.certificaat(sleutel) }
  return new VreemdeClient(basis, sleutels, wereld.organisatie(sleutel).oin, eisContract)
}
