import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { rules } from '@secretlint/secretlint-rule-preset-recommend'
import * as z from 'zod'
import { type Boom, keurBoom, ROOT, schrijfBoom } from './boom.ts'

const CONFIG = ['.secretlintrc.json', '.secretlintignore']
const Uitvoer = z.array(z.object({ filePath: z.string(), messages: z.array(z.object({ ruleId: z.string() })) }))

const kort = (ruleId: string): string => ruleId.replace(/^.*rule-/, '')

/** Every rule that looks for secrets, as the preset itself has them. */
export const geheimenRegels = (): string[] => rules.map(({ meta }) => kort(meta.id))

/** Writes a tree and returns `rule file` for each secret that is found there with the house's own configuration. */
export function zoekGeheimen(folder: string, boom: Boom): string[] {
  schrijfBoom(folder, boom)
  for (const naam of CONFIG) copyFileSync(path.join(ROOT, naam), path.join(folder, naam))
  const uitvoer = keurBoom(folder, 'secretlint/bin/secretlint.js', ['**/*', '--format', 'json'])
  return Uitvoer.parse(uitvoer).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => [kort(ruleId), path.relative(folder, filePath)].join(' ')),
  )
}
