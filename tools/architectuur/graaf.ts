import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import * as z from 'zod'

const ROOT = path.resolve(import.meta.dirname, '../..')
const CONFIG = '.dependency-cruiser.cjs'
const FOLDERS = ['app', 'components', 'lib', 'sandbox', 'tools', 'e2e']

const Uitvoer = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
})
const Config = z.object({ forbidden: z.array(z.object({ name: z.string() })) })

/** Names of all rules in .dependency-cruiser.cjs. */
export function graafRegels(): string[] {
  const config: unknown = createRequire(import.meta.url)(path.join(ROOT, CONFIG))
  return Config.parse(config).forbidden.map((rule) => rule.name)
}

/** Writes a tree of files (path → text) with the house's own rules beside it, and returns `rule file` for each violation found there. */
export function cruiseBoom(folder: string, files: Readonly<Record<string, string>>): string[] {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  copyFileSync(path.join(ROOT, CONFIG), path.join(folder, CONFIG))
  const program = path.join(ROOT, 'node_modules/.bin/depcruise')
  const { stdout } = spawnSync(process.execPath, [program, '--config', CONFIG, '--output-type', 'json', ...FOLDERS], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return Uitvoer.parse(JSON.parse(stdout)).summary.violations.map(({ rule, from }) => `${rule.name} ${from}`)
}
