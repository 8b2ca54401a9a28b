import { CommandError, explainError } from '#tools/setup/command-error.ts'

function isUnreachable(error: unknown): boolean {
  return String(error instanceof Error ? (error.stack ?? error.message) : error).includes('ECONNREFUSED')
}

/** Runs a command to its end: exit code 0, the code it returns, or 1 with an explanation on stderr. */
export async function runCommand(work: () => Promise<number>): Promise<never> {
  try {
    process.exit(await work())
  } catch (error) {
    const shown = isUnreachable(error) ? new CommandError('De database is niet bereikbaar. Draait het portaal?') : error
    process.stderr.write(`${explainError(shown)}\n`)
    process.exit(1)
  }
}
