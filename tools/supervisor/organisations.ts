import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '#tools/setup/command-error.ts'
import { runProgram } from '#tools/setup/run-program.ts'

/** Brings the organisations of the sandbox's seed world into the portal, by the same road as any other list. */
export async function importSeedOrganisations(
  dataDir: string,
  controlPort: number,
  portalEnvironment: Record<string, string>,
): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${controlPort}/_sandbox/werelden/seed/organisaties`)
  const file = path.join(dataDir, 'organisaties.json')
  writeFileSync(file, await response.text())
  const command = ['--conditions=react-server', 'tools/organisaties.ts', 'importeren', file]
  const result = await runProgram(command, portalEnvironment)
  if (!result.ok) throw new CommandError(`Het inlezen van de organisaties is mislukt:\n${result.output}`)
}
