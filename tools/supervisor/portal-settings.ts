import { CommandError } from '#tools/setup/command-error.ts'
import { runProgram } from '#tools/setup/run-program.ts'

/**
 * Asks the portal whether it would start with these settings, before a minute is spent on building it.
 * @throws CommandError that names each variable that is missing or wrong
 */
export async function requirePortalSettings(environment: Record<string, string>): Promise<void> {
  const command = ['--conditions=react-server', 'tools/operator/settings-check.ts']
  const check = await runProgram(command, { ...environment, LOG_LEVEL: 'silent' })
  if (!check.ok) throw new CommandError(`Het portaal start niet met deze instellingen:\n${check.output.trimEnd()}`)
}
