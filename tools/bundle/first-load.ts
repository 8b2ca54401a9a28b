import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'

export type PageSize = { page: string; bytes: number }

const BuildManifest = z.object({ rootMainFiles: z.array(z.string()) })
const ClientManifest = z.record(z.string(), z.object({ entryJSFiles: z.record(z.string(), z.array(z.string())) }))

const MANIFEST = 'page_client-reference-manifest.js'

/** The scripts that a page's own manifest names: those of its layouts and of the page itself. */
export function entryScripts(manifestSource: string): string[] {
  const sandbox = { __RSC_MANIFEST: {} }
  runInNewContext(manifestSource, Object.assign(sandbox, { globalThis: sandbox }))
  const pages = Object.values(ClientManifest.parse(sandbox.__RSC_MANIFEST))
  return pages.flatMap(({ entryJSFiles }) => Object.values(entryJSFiles).flat())
}

function routeOf(file: string): string {
  const segments = path.dirname(file).split(path.sep)
  return `/${segments.filter((segment) => !/^\(.*\)$/.test(segment) && segment !== '.').join('/')}`
}

/** gzip bytes of the JavaScript that the first visit to each page loads, smallest page first. */
export function firstLoadSizes(build: string): PageSize[] {
  const app = path.join(build, 'server/app')
  if (!existsSync(app)) throw new Error(`${build} is geen build van het portaal`)
  const shared = BuildManifest.parse(JSON.parse(readFileSync(path.join(build, 'build-manifest.json'), 'utf8')))
  const gzipped = new Map<string, number>()
  const sizeOf = (script: string): number => {
    const size = gzipped.get(script) ?? gzipSync(readFileSync(path.join(build, script))).length
    gzipped.set(script, size)
    return size
  }
  const manifests = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
    (name) => path.basename(name) === MANIFEST,
  )
  return manifests
    .map((name) => {
      const own = entryScripts(readFileSync(path.join(app, name), 'utf8'))
      const scripts = new Set([...shared.rootMainFiles, ...own])
      return { page: routeOf(name), bytes: [...scripts].reduce((sum, script) => sum + sizeOf(script), 0) }
    })
    .sort((a, b) => a.bytes - b.bytes)
}
