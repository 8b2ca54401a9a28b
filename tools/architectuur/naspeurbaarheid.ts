import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const ROOT = path.resolve(import.meta.dirname, '../..')

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')

/** One line of the source and what it became, with the abbreviations of the paper written out. */
export type TraceRow = {
  number: string
  source: string
  pages: string[]
  routes: string[]
  operations: string[]
  tests: { file: string; title: string }[]
}

const PAGE_NAMES = {
  A: '/samenwerkingen/[samenwerkingId]/actieverzoeken/[actieverzoekId]',
  S: '/samenwerkingen/[samenwerkingId]',
}
const ROUTE_NAMES = {
  A: '/api/actieverzoeken/[actieverzoekId]',
  D: '/api/documenten/[documentId]',
  S: '/api/samenwerkingen/[samenwerkingId]',
}

/** The rows of all tables of docs/naspeurbaarheid.md; throws when a row has another number of cells. */
export function readTrace(paper = read('docs/naspeurbaarheid.md')): TraceRow[] {
  const rows = paper.split('\n').filter((line) => line.startsWith('|') && !/^\| *(nr|-+) *\|/.test(line))
  return rows.map((line) => {
    const cells = line.split('|').slice(1, -1)
    if (cells.length !== 6) throw new Error(`naspeurbaarheid.md: not six cells in ${line}`)
    const [number = '', source = '', pages = '', routes = '', operations = '', tests = ''] = cells
    return {
      number: number.trim(),
      source: source.trim(),
      pages: codes(pages).map((page) => writeOut(page, PAGE_NAMES)),
      routes: codes(routes).map((route) => {
        const [method = '', address = ''] = route.split(' ')
        return `${method} ${writeOut(address, ROUTE_NAMES)}`
      }),
      operations: codes(operations),
      tests: readTests(tests),
    }
  })
}

const codes = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

function writeOut(address: string, names: Readonly<Record<string, string>>): string {
  const [, letter = '', rest = ''] = /^([A-Z])(\/.*)?$/.exec(address) ?? []
  return letter === '' ? address : `${names[letter] ?? letter}${rest}`
}

/** The tests that a cell names: `file`: words of a title, with <br> between them. */
export function readTests(cell: string): TraceRow['tests'] {
  return cell
    .split('<br>')
    .filter((test) => test.trim() !== '')
    .map((test) => {
      const [, file = '', title = ''] = /^\s*`([^`]+)`: (.+?)\s*$/.exec(test) ?? []
      return { file, title }
    })
}

/** Addresses of all pages, without the groups of the file tree. */
export function listPages(): string[] {
  return globSync('app/**/page.tsx', { cwd: ROOT }).map((file) => {
    const parts = file.split('/').slice(1, -1)
    return `/${parts.filter((part) => !part.startsWith('(')).join('/')}`
  })
}

/** The operations that the paper says the portal leaves alone: `name` (number in the contract): why. */
export function listUnused(): string[] {
  return [...read('docs/naspeurbaarheid.md').matchAll(/^- `(\w+)` \([A-Z]\d\): \S/gm)].map(([, name = '']) => name)
}

/** Whether a test of this file has these words in its title. */
export function hasTest({ file, title }: TraceRow['tests'][number]): boolean {
  if (!/\.(test|spec)\.tsx?$/.test(file) || globSync(file, { cwd: ROOT }).length === 0) return false
  return listTitles(read(file)).some((text) => text.includes(title))
}

/** Titles of `test`, `it` and `describe`, also of their `.each`; any other string is no test. */
export function listTitles(text: string): string[] {
  const titles: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTestCall(node.expression)) {
      const [title] = node.arguments
      if (title !== undefined && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title)))
        titles.push(title.getText().slice(1, -1))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('titles.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return titles
}

function isTestCall(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return ['test', 'it', 'describe'].includes(called.text)
  if (!ts.isCallExpression(called) || !ts.isPropertyAccessExpression(called.expression)) return false
  return called.expression.name.text === 'each' && isTestCall(called.expression.expression)
}
