import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { projectFolder } from '#tools/setup/project-folder.ts'

/** The whole register of uncertainties, switched at once. */
export const ALL_SWITCHES: readonly string[] = Array.from({ length: 15 }, (_, index) => `U${index + 1}`)

const Fragment = z.record(z.string(), z.unknown())
type Fragment = z.infer<typeof Fragment>
const isFragment = (value: unknown): value is Fragment =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function merge(one: Fragment, other: Fragment): Fragment {
  const parts = Object.entries(other).map(([name, value]) => {
    const before = one[name]
    return [name, isFragment(before) && isFragment(value) ? merge(before, value) : value] as const
  })
  return { ...one, ...Object.fromEntries(parts) }
}

/** The fragments of these switches as one file for SWF_PROFILE, in this folder; gives its path. */
export function writeSwitchProfile(ids: readonly string[], folder: string): string {
  const source = path.join(projectFolder, 'sandbox/contract/profielen')
  const fragments = ids.map((id) => Fragment.parse(JSON.parse(readFileSync(path.join(source, `${id}.json`), 'utf8'))))
  const file = path.join(folder, `omschakeling-${crypto.randomUUID()}.json`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(fragments.reduce<Fragment>(merge, {})))
  return file
}
