import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const PAPERS = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT })
const LINK = /!?\[[^\]]*\]\(([^)\s]+)\)/g

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

describe('documentation', () => {
  test.each(PAPERS)('every link of %s leads to a file', (paper) => {
    const targets = [...read(paper).matchAll(LINK)].map(([, target = '']) => target.replace(/#.*$/, ''))
    const local = targets.filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    expect(local.filter((target) => !existsSync(path.join(ROOT, path.dirname(paper), target)))).toEqual([])
  })

  test('every test file that docs/security.md calls as proof exists', () => {
    const named = [...read('docs/security.md').matchAll(/`([\w/-]+\.(?:wire\.)?(?:test|spec)\.ts)`/g)].map(
      ([, file = '']) => file,
    )
    const known = globSync('{lib,sandbox,tools,e2e}/**/*.{test,spec}.ts', { cwd: ROOT })
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((file) => !known.some((path) => path.endsWith(file)))).toEqual([])
  })

  test('decisions are numbered without gaps and say when they were taken', () => {
    const records = PAPERS.filter((paper) => /^docs\/adr\/\d{4}-/.test(paper)).toSorted()
    expect(records.map((record) => Number(path.basename(record).slice(0, 4)))).toEqual(records.map((_, index) => index))
    for (const record of records.slice(1)) expect(read(record), record).toMatch(/^- Date: \d{4}-\d{2}-\d{2}$/m)
  })
})
