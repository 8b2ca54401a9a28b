import { CommandError } from '#tools/setup/command-error.ts'
import { isPortFree } from '#tools/setup/ports.ts'
import { waitUntil } from '#tools/setup/wait.ts'
import type { Ports } from './settings.ts'

const VARIABLES: Record<keyof Ports, { name: string; what: string }> = {
  portal: { name: 'PORT', what: 'het portaal' },
  api: { name: 'SANDBOX_PORT', what: 'de zandbak' },
  control: { name: 'SANDBOX_CONTROL_PORT', what: 'de bediening van de zandbak' },
  idp: { name: 'IDP_PORT', what: 'de oefenlogin' },
}

// Programs of a supervisor that was killed stop by themselves, but not at once.
const PATIENCE = 30_000

/**
 * Checks that the ports are free before anything is built or started.
 * @throws CommandError that names the port, and the variable to choose another with
 */
export async function requireFreePorts(ports: Partial<Ports>, afterCrash: boolean): Promise<void> {
  for (const key of ['portal', 'api', 'control', 'idp'] as const) {
    const port = ports[key]
    if (port === undefined) continue
    if (await waitUntil(() => isPortFree(port), { within: afterCrash ? PATIENCE : 0, interval: 250 })) continue
    const { name, what } = VARIABLES[key]
    throw new CommandError(
      `Poort ${port} (${what}) is al bezet. Stop het programma dat daar luistert, of kies een andere poort: ${name}=${port + 100}`,
    )
  }
}
