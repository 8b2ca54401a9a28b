// Run after adding a package: `node tools/setup/lock-fill.ts`. A registry may lack some builds for other platforms;
// `npm install` then leaves them out of the lock, and `npm ci` refuses a lock without them.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Lock, missingOptionalEntries } from './lock-entries.ts'
import { projectFolder } from './project-folder.ts'

const file = path.join(projectFolder, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock
const missing = missingOptionalEntries(lock)
const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
process.stdout.write(`${Object.keys(missing).length} ontbrekende vermeldingen aangevuld\n`)
