import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const PAPERS = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT })
const LINK = /!?\[[^\]]*\]\(([^)\s]+)\)/g

const COMMENT = /\/\*\*[^]*?\*\/|(?<=^|\s)\/\/ .*$/gm
/** `koppelvlak A5`, `RM7`, `T17`, `U11`: where a rule or a fact comes from (docs/architecture.md). */
const CODE = /(?<=koppelvlak (?:[A-Z]\d, )*)[A-Z]\d\b|\b(?:RM|LC|PT|DOC|AV)\d+b?\b|\b[TU]\d{1,2}\b/g
const SOURCES = [
  { paper: 'sandbox/contract/openapi.yaml', row: /(?<=x-nummer: )[A-Z]\d/g },
  { paper: 'sandbox/contract/aannames.ts', row: /(?<=id: ')U\d+/g },
  { paper: 'docs/rechten.md', row: /\b(?:RM|LC|PT|DOC|AV)\d+b?\b/g },
  { paper: 'docs/security.md', row: /\bT\d+\b/g },
]

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

const TEST_FILE = /\.test\.tsx?$|\/test-[^/]+$/
const KIT: ReadonlySet<string> = new Set(['ui', 'shell', 'formulier', 'probleem', 'starten'])

/** The word by which the table calls the place of a file: `server` for lib/server, `nouns` for all others of components. */
function placeOf(file: string): string {
  const [top = '', folder = ''] = file.split('/')
  if (top === 'app') return top
  return top === 'components' && !KIT.has(folder) ? 'nouns' : folder.replace(/\.ts$/, '')
}

const TREE = read('docs/architecture.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, place = '']) => /^`(app|components|lib)\//.test(place))
  .map(([, place = '', , allowed = '']) => ({ place: place.replace('<noun>', 'nouns'), allowed }))

function mayImport(from: string, to: string): boolean {
  const isWord = (text: string, word: string) => new RegExp(`\\b${word}\\b`).test(text)
  return TREE.some(({ place, allowed }) => isWord(place, from) && isWord(allowed, to))
}

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

  test('docs/security.md names every table in which we keep something', () => {
    const [, kept = ''] = /## Data we keep\n([^]*?)\n## /.exec(read('docs/security.md')) ?? []
    const models = [...read('prisma/schema.prisma').matchAll(/^model (\w+)/gm)].map(([, model = '']) => model)
    expect(models.length).toBeGreaterThan(8)
    expect(models.filter((model) => !new RegExp(`\`${model}\\b`).test(kept))).toEqual([])
  })

  test('the table of the tree names every folder that a folder leans on', () => {
    const files = globSync('{app,components,lib}/**/*.{ts,tsx}', { cwd: ROOT }).filter((file) => !TEST_FILE.test(file))
    const lost = files.flatMap((file) =>
      [...read(file).matchAll(/(?:from |import\()'#([^']+)'/g)]
        .map(([, target = '']) => placeOf(target))
        .filter((target) => target !== placeOf(file) && !mayImport(placeOf(file), target))
        .map((target) => `${file}: ${target}`),
    )
    expect(files.length).toBeGreaterThan(400)
    expect(lost).toEqual([])
  })

  test('every code in a comment leads to a row of a paper', () => {
    const comments = globSync('{app,components,lib,sandbox}/**/*.{ts,tsx}', { cwd: ROOT }).flatMap((file) =>
      [...read(file).matchAll(COMMENT)].map(([text]) => ({ file, text })),
    )
    const known = new Set(SOURCES.flatMap(({ paper, row }) => [...read(paper).matchAll(row)].map(([code]) => code)))
    const lost = comments.flatMap(({ file, text }) =>
      [...text.matchAll(CODE)].filter(([code]) => !known.has(code)).map(([code]) => `${file}: ${code}`),
    )
    expect(known.size).toBeGreaterThan(100)
    expect(lost).toEqual([])
  })

  test('decisions are numbered without gaps and say when they were taken', () => {
    const records = PAPERS.filter((paper) => /^docs\/adr\/\d{4}-/.test(paper)).toSorted()
    expect(records.map((record) => Number(path.basename(record).slice(0, 4)))).toEqual(records.map((_, index) => index))
    for (const record of records.slice(1)) expect(read(record), record).toMatch(/^- Date: \d{4}-\d{2}-\d{2}$/m)
  })
})
