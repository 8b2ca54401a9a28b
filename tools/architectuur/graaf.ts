import { copyFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import * as z from 'zod'
import { type Boom, keurBoom, ROOT, schrijfBoom } from './boom.ts'

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

/** Writes a tree with the house's own rules beside it, and returns `rule file` for each violation found there. */
export function cruiseBoom(folder: string, boom: Boom): string[] {
  schrijfBoom(folder, boom)
  copyFileSync(path.join(ROOT, CONFIG), path.join(folder, CONFIG))
  const args = ['--config', CONFIG, '--output-type', 'json', ...FOLDERS]
  const uitvoer = keurBoom(folder, 'dependency-cruiser/bin/dependency-cruiser.mjs', args)
  return Uitvoer.parse(uitvoer).summary.violations.map(({ rule, from }) => `${rule.name} ${from}`)
}
