import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from '#tools/build/build-lock.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { runProgram } from '#tools/setup/run-program.ts'

const SCHEMA = path.join(projectFolder, 'prisma/schema.prisma')
const MARK = path.join(projectFolder, 'generated/prisma/.schema-sha256')
const LOCK = path.join(projectFolder, 'node_modules/.cache/samenwerkportaal/prisma.lock')

/** Generates the Prisma client when the schema changed. Returns whether it did. */
export function ensureClient(): Promise<boolean> {
  return withLock(LOCK, async () => {
    const wanted = createHash('sha256').update(readFileSync(SCHEMA)).digest('hex')
    if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return false
    const result = await runProgram(['node_modules/prisma/build/index.js', 'generate'])
    if (!result.ok) throw new Error(`prisma generate is mislukt:\n${result.output}`)
    writeFileSync(MARK, wanted)
    return true
  })
}
