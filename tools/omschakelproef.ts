import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureClient } from './database/ensure-client.ts'
import { runCommand } from './operator/command.ts'
import { projectFolder } from './setup/project-folder.ts'
import { countSwitches, toTable } from './suite/switch-drill.ts'
import { streamProgram } from './suite/stream-program.ts'

const TEST = 'lib/dso/omschakeling.wire.test.ts'

/** Each line of the register switched alone: the portal must get through the main story by its profile. */
await runCommand(async () => {
  await ensureClient()
  const folder = path.join(projectFolder, 'test-results')
  const report = path.join(folder, 'omschakelproef.json')
  mkdirSync(folder, { recursive: true })
  rmSync(report, { force: true })
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'server', TEST]
  const ok = await streamProgram([...vitest, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], {
    OMSCHAKELPROEF: 'los',
  })
  const switches = countSwitches(JSON.parse(readFileSync(report, 'utf8')))
  process.stdout.write(`\n${toTable(switches)}\n`)
  return ok && switches.every((line) => line.ok) ? 0 : 1
})
