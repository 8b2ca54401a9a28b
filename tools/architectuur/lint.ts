import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import type { LintOvertreding } from './lint-overtredingen.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const CONFIG = path.join(ROOT, 'eslint.config.mjs')
const TSCONFIG = { compilerOptions: { strict: true, noEmit: true, target: 'ES2024', types: [] }, include: ['lib'] }

const withoutTypes = new ESLint({ cwd: ROOT, overrideConfig: [tseslint.configs.disableTypeChecked] })

/** Lints text as if it were that file of this repository, with the repository's own configuration but for rules that need types. Returns the rules that spoke; a parse error is `null`. */
export async function lintTekst({ bestand, code }: LintOvertreding): Promise<(string | null)[]> {
  return ruleIds(await withoutTypes.lintText(code, { filePath: path.join(ROOT, bestand) }))
}

/** As `lintTekst`, with all rules: in a small project of its own, because loading ours takes seconds. */
export async function lintMetTypes(folder: string, { bestand, code }: LintOvertreding): Promise<(string | null)[]> {
  const file = path.join(folder, bestand)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG))
  writeFileSync(file, code)
  return ruleIds(await new ESLint({ cwd: folder, overrideConfigFile: CONFIG }).lintFiles(file))
}

/** Rules that the repository's configuration has switched on for a file. */
export async function rulesFor(bestand: string): Promise<string[]> {
  const config: unknown = await withoutTypes.calculateConfigForFile(path.join(ROOT, bestand))
  return isConfig(config) ? Object.keys(config.rules).filter((rule) => config.rules[rule]?.[0] !== 0) : []
}

function ruleIds(results: ESLint.LintResult[]): (string | null)[] {
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
}

function isConfig(config: unknown): config is { rules: Record<string, [number] | undefined> } {
  return typeof config === 'object' && config !== null && 'rules' in config
}
