import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const FOLDERS = ['app', 'components', 'lib', 'public']
const FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.ts',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'prisma/schema.prisma',
]
const TEST_FILE = /\.test\.tsx?$/

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.map((name) => path.join(folder, name)).filter((file) => statSync(file).isFile())
}

/** A fingerprint of everything that ends up in the build; tests do not. */
export function sourceHash(project: string): string {
  const loose = FILES.map((name) => path.join(project, name)).filter((file) => existsSync(file))
  const files = [...FOLDERS.flatMap((name) => filesIn(path.join(project, name))), ...loose]
  const hash = createHash('sha256')
  for (const file of files.filter((name) => !TEST_FILE.test(name)).sort()) {
    hash.update(path.relative(project, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 12)
}
