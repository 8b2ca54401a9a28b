import { runCommand } from './operator/command.ts'
import { fillInstanceEnvironment } from './operator/instance-environment.ts'
import { CommandError } from './setup/command-error.ts'

await runCommand(async () => {
  if (process.argv[2] !== 'verify') throw new CommandError('Gebruik: npm run audit -- verify')
  fillInstanceEnvironment()
  const { verifyAuditKeten } = await import('#lib/server/audit-keten.ts')
  const verdict = await verifyAuditKeten()
  if ('leeg' in verdict) throw new CommandError('De auditketen is leeg: er is niets om te controleren.')
  if (!verdict.ok) throw new CommandError(`De auditketen is verbroken bij regel ${verdict.rij}.`)
  process.stdout.write(`De auditketen klopt: ${verdict.rijen} regels.\n`)
  return 0
})
