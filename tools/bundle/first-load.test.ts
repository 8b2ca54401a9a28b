import { expect, it } from 'vitest'
import { entryScripts } from './first-load.ts'

it('takes the scripts of the layouts and of the page', () => {
  const manifest = { '/over/page': { entryJSFiles: { layout: ['static/a.js'], page: ['static/a.js', 'static/b.js'] } } }
  const source = `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
    globalThis.__RSC_MANIFEST["/over/page"] = ${JSON.stringify(manifest['/over/page'])};`
  expect(new Set(entryScripts(source))).toEqual(new Set(['static/a.js', 'static/b.js']))
})

it('does not take a manifest of another shape for an empty page', () => {
  expect(() => entryScripts('globalThis.__RSC_MANIFEST["/x"] = { anders: {} }')).toThrow(/entryJSFiles/)
})
