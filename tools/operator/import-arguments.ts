import { CommandError } from '#tools/setup/command-error.ts'

export const IMPORT_USAGE = 'Gebruik: npm run organisaties -- importeren BESTAND [--proef]   (BESTAND is .csv of .json)'

export type ImportArguments = { file: string; format: 'csv' | 'json'; dryRun: boolean }

/** Reads `importeren BESTAND [--proef]`. @throws CommandError with the usage */
export function parseImportArguments(args: readonly string[]): ImportArguments {
  const [action, file, ...rest] = args.filter((arg) => arg !== '--proef')
  const format = file === undefined ? undefined : /\.(csv|json)$/i.exec(file)?.[1]?.toLowerCase()
  if (action !== 'importeren' || file === undefined || rest.length > 0) throw new CommandError(IMPORT_USAGE)
  if (format !== 'csv' && format !== 'json') throw new CommandError(`${file} is geen .csv of .json. ${IMPORT_USAGE}`)
  return { file, format, dryRun: args.includes('--proef') }
}
