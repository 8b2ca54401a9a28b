import { ZodError } from 'zod'
import { CommandError, explainError } from '#tools/setup/command-error.ts'

/** What is the matter with the connection to the database, if that is what failed. */
function databaseTrouble(error: unknown): string | undefined {
  const text = String(error instanceof Error ? (error.stack ?? error.message) : error)
  if (/ECONNREFUSED|Can't reach database server/.test(text))
    return 'De database is niet bereikbaar. Draait het portaal?'
  if (/authentication failed|does not exist on the database server/i.test(text))
    return 'De database laat dit commando niet toe. Kijk naar DATABASE_URL.'
  return undefined
}

/** In the words of somebody who gave the command. */
function translate(error: unknown): unknown {
  const trouble = databaseTrouble(error)
  if (trouble !== undefined) return new CommandError(trouble)
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
