#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which Prisma would download: the same arguments and the same JSON-RPC
// over standard input and output, answered by Prisma's own WebAssembly build. Plain JavaScript, because the Prisma CLI
// starts it with whatever Node comes first on the PATH.
import { parseEngineArguments } from './engine-arguments.mjs'
import { runDatabaseCommand } from './engine-database-command.mjs'
import { serveEngine } from './engine-rpc.mjs'

const options = parseEngineArguments(process.argv.slice(2))

if (options.showVersion) {
  process.stdout.write('schema-engine-cli (WebAssembly)\n')
} else if (options.databaseCommand) {
  process.exitCode = await runDatabaseCommand(options.databaseCommand, options.datasource)
} else {
  await serveEngine(options, process.stdin, process.stdout)
  process.exit(0)
}
