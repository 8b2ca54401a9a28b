import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '#tools/setup/command-error.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { runProgram } from '#tools/setup/run-program.ts'
import { withLock } from './build-lock.ts'
import { inUse } from './build-users.ts'
import { sourceHash } from './source-hash.ts'

export type Build = { folder: string; fresh: boolean }

const DONE = 'GEREED'
const BUILD_FOLDER = /^\.next-[0-9a-f]{12}$/

async function runNext(distDir: string, hash: string): Promise<void> {
  // Next adds the types of its output folder to the tsconfig it is given; the real one must not change by a build.
  const cache = path.join(projectFolder, 'node_modules/.cache/samenwerkportaal')
  const tsconfig = path.join(cache, `tsconfig-${hash}.json`)
  mkdirSync(cache, { recursive: true })
  writeFileSync(tsconfig, JSON.stringify({ extends: '../../../tsconfig.json', include: [], exclude: [] }))
  const result = await runProgram(['node_modules/next/dist/bin/next', 'build'], {
    NODE_ENV: 'production',
    NEXT_DIST_DIR: distDir,
    NEXT_TSCONFIG: path.relative(projectFolder, tsconfig),
  })
  rmSync(tsconfig, { force: true })
  if (!result.ok) throw new CommandError(`Het bouwen is mislukt:\n${result.output}`)
}

function removeOldBuilds(keep: string): void {
  for (const name of readdirSync(projectFolder).filter((one) => BUILD_FOLDER.test(one) && one !== keep)) {
    const folder = path.join(projectFolder, name)
    if (!inUse(folder)) rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Builds the portal unless this very source was built before. Every state of the source has an output folder of its
 * own, so that no build replaces files under a running portal.
 */
export async function ensureBuild(announce: () => void): Promise<Build> {
  const hash = sourceHash(projectFolder)
  const name = `.next-${hash}`
  const folder = path.join(projectFolder, name)
  return withLock(path.join(projectFolder, 'node_modules/.cache/samenwerkportaal/bouwen.lock'), async () => {
    if (existsSync(path.join(folder, DONE))) return { folder, fresh: false }
    announce()
    await runNext(name, hash)
    writeFileSync(path.join(folder, DONE), '')
    removeOldBuilds(name)
    return { folder, fresh: true }
  })
}
