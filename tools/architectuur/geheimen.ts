import { copyFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { type Boom, keurBoom, ROOT, schrijfBoom } from './boom.ts'

const CONFIG = ['.secretlintrc.json', '.secretlintignore']
const Uitvoer = z.array(z.object({ filePath: z.string(), messages: z.array(z.object({ ruleId: z.string() })) }))

/** Writes a tree and returns `rule file` for each secret that is found there with the house's own configuration. */
export function zoekGeheimen(folder: string, boom: Boom): string[] {
  schrijfBoom(folder, boom)
  for (const naam of CONFIG) copyFileSync(path.join(ROOT, naam), path.join(folder, naam))
  const uitvoer = keurBoom(folder, 'secretlint/bin/secretlint.js', ['**/*', '--format', 'json'])
  return Uitvoer.parse(uitvoer).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => [ruleId.replace(/^.*rule-/, ''), path.relative(folder, filePath)].join(' ')),
  )
}
