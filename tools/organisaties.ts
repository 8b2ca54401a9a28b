import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './operator/command.ts'
import { parseImportArguments } from './operator/import-arguments.ts'
import { fillInstanceEnvironment } from './operator/instance-environment.ts'
import { CommandError } from './setup/command-error.ts'

function readList(file: string): string {
  const full = path.resolve(process.env.INIT_CWD ?? '.', file)
  try {
    return readFileSync(full, 'utf8')
  } catch (cause) {
    throw new CommandError(`Het bestand ${full} is niet te lezen.`, { cause })
  }
}

await runCommand(async () => {
  const { file, format, dryRun } = parseImportArguments(process.argv.slice(2))
  const text = readList(file)
  fillInstanceEnvironment()
  const { env } = await import('#lib/env.ts')
  const { parseOrganisaties } = await import('#lib/server/organisaties-bestand.ts')
  const { importeerOrganisaties, vergelijkOrganisaties } = await import('#lib/server/organisaties-import.ts')
  const rows = parseOrganisaties(text, format)
  const { nieuw, gewijzigd, gelijk } = await vergelijkOrganisaties(rows)
  const counts = `${nieuw.length} nieuw, ${gewijzigd.length} gewijzigd, ${gelijk.length} gelijk`
  process.stdout.write(`Proef: ${counts}\n`)
  for (const oin of nieuw) process.stdout.write(`  nieuw      ${oin}\n`)
  for (const oin of gewijzigd) process.stdout.write(`  gewijzigd  ${oin}\n`)
  // A pseudonym means something at one login service only.
  const beheerders = rows.reduce((sum, row) => sum + row.beheerders.length, 0)
  if (beheerders > 0) process.stdout.write(`  beheerders ${beheerders}, van inlogdienst ${env().eh.issuer}\n`)
  if (dryRun) return 0
  await importeerOrganisaties(rows)
  process.stdout.write(`Ingelezen: ${counts}\n`)
  return 0
})
