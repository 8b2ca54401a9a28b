import { readFileSync } from 'node:fs'

/**
 * Reads the command line that the Prisma CLI gives its schema engine.
 * @param {string[]} argv
 */
export function parseEngineArguments(argv) {
  const options = { showVersion: false, datamodels: [], datasource: {}, databaseCommand: undefined }
  for (let index = 0; index < argv.length; index++) {
    const name = argv[index]
    if (name === '--version') options.showVersion = true
    else if (name === '--datamodels') options.datamodels.push([argv[++index], readFileSync(argv[index], 'utf8')])
    else if (name === '--datasource') options.datasource = JSON.parse(argv[++index])
    else if (name === 'cli') options.databaseCommand = argv[++index]
    // Every other option carries one value that means nothing here.
    else if (name.startsWith('--')) index++
  }
  return options
}
