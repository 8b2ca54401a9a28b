import { copyFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { type Boom, keurBoom, ROOT, schrijfBoom } from './boom.ts'

const CONFIG = 'knip.ts'

const Ding = z.object({ name: z.string() })
/** Each file with a list for each kind; what is said twice comes as a group. */
const Uitvoer = z.object({
  issues: z.array(z.looseObject({ file: z.string() }).catchall(z.union([z.string(), z.array(Ding.or(z.array(Ding)))]))),
})

type Ongebruikt = {
  /** All kinds that knip looks for here. */
  soorten: string[]
  /** `kind file name` for each finding. */
  gevonden: string[]
}

/** Writes a tree with the house's own configuration beside it, and returns what knip says of it. */
export function knipBoom(folder: string, boom: Boom): Ongebruikt {
  schrijfBoom(folder, boom)
  copyFileSync(path.join(ROOT, CONFIG), path.join(folder, CONFIG))
  const { issues } = Uitvoer.parse(keurBoom(folder, 'knip/bin/knip.js', ['--reporter', 'json', '--no-config-hints']))
  const perSoort = issues.flatMap(({ file, ...soorten }) =>
    Object.entries(soorten).flatMap(([soort, dingen]) => (Array.isArray(dingen) ? [{ file, soort, dingen }] : [])),
  )
  return {
    soorten: [...new Set(perSoort.map(({ soort }) => soort))],
    gevonden: perSoort.flatMap(({ file, soort, dingen }) =>
      dingen.flat().map(({ name }) => [soort, file, name].join(' ')),
    ),
  }
}
