import { ZodError } from 'zod'
import { CommandError, explainError } from '#tools/setup/command-error.ts'

function isUnreachable(error: unknown): boolean {
  const text = String(error instanceof Error ? (error.stack ?? error.message) : error)
  return text.includes('ECONNREFUSED') || text.includes("Can't reach database server")
}

/** In the words of somebody who gave the command. */
function translate(error: unknown): unknown {
  if (isUnreachable(error)) return new CommandError('De database is niet bereikbaar. Draait het portaal?')
  // What is wrong in a list is for its owner to mend.
  if (error instanceof Error && error.name === 'LijstFout')
    return new CommandError(`In de lijst klopt iets niet: ${error.message}`)
  if (!(error instanceof ZodError)) return error
  const names = error.issues.map(({ path }) => `${path.join('.')} ontbreekt of heeft geen geldige waarde.`)
  return new CommandError(names.join('\n'))
}

/** Runs a command to its end: exit code 0, the code it returns, or 1 with an explanation on stderr. */
export async function runCommand(work: () => Promise<number>): Promise<never> {
  try {
    process.exit(await work())
  } catch (error) {
    process.stderr.write(`${explainError(translate(error))}\n`)
    process.exit(1)
  }
}
