import path from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import type { LintOvertreding } from './lint-overtredingen.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

const withoutTypes = new ESLint({ cwd: ROOT, overrideConfig: [tseslint.configs.disableTypeChecked] })
const withTypes = new ESLint({
  cwd: ROOT,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['lib/*/a.ts'] } } },
  },
})

/** Lints text as if it were that file of this repository, with the repository's own configuration. Returns the rules that spoke; a parse error is `null`. */
export async function lintTekst({ bestand, code, types }: LintOvertreding): Promise<(string | null)[]> {
  const [result] = await (types ? withTypes : withoutTypes).lintText(code, { filePath: path.join(ROOT, bestand) })
  return result?.messages.map(({ ruleId }) => ruleId) ?? []
}

/** Rules of the repository's configuration that are on for a file, without those of the presets' own choosing. */
export async function rulesFor(bestand: string): Promise<string[]> {
  const config: unknown = await withoutTypes.calculateConfigForFile(path.join(ROOT, bestand))
  return isConfig(config) ? Object.keys(config.rules).filter((rule) => config.rules[rule]?.[0] !== 0) : []
}

function isConfig(config: unknown): config is { rules: Record<string, [number] | undefined> } {
  return typeof config === 'object' && config !== null && 'rules' in config
}
