import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const ROOT = path.resolve(import.meta.dirname, '../..')
const CODE = '{app,components,lib,sandbox,tools}/**/*.{ts,tsx}'
// Decision 9: limits exempt tests and data; generated code is nobody's to shorten.
const EXEMPT =
  /\.test\.tsx?$|\/test-[^/]+\.tsx?$|\/generated\/|^sandbox\/seed\/|-overtredingen\.ts$|^lib\/problem\/teksten\.ts$/

/** Size in non-blank lines. `casts` leaves out `as const`. */
export type Maat = { naam: string; regels: number }
export type Omvang = { bestanden: Maat[]; functies: Maat[]; anys: string[]; nonNulls: string[]; casts: string[] }

const nonBlank = (text: string) => text.split('\n').filter((line) => line.trim() !== '').length

function functionName(node: ts.Node): string | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name?.getText() ?? 'default'
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return undefined
  const { parent } = node
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : undefined
}

function isConstAssertion(node: ts.AsExpression): boolean {
  return node.type.getText() === 'const'
}

/** Measures one file's text; `bestand` is its path for the report. */
export function meetTekst(bestand: string, tekst: string): Omvang {
  const source = ts.createSourceFile(bestand, tekst, ts.ScriptTarget.Latest, true)
  const omvang: Omvang = {
    bestanden: [{ naam: bestand, regels: nonBlank(tekst) }],
    functies: [],
    anys: [],
    nonNulls: [],
    casts: [],
  }
  const where = (node: ts.Node) =>
    `${bestand}:${String(source.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`
  const visit = (node: ts.Node): void => {
    const naam = functionName(node)
    if (naam !== undefined) omvang.functies.push({ naam: `${where(node)} ${naam}`, regels: nonBlank(node.getText()) })
    if (node.kind === ts.SyntaxKind.AnyKeyword) omvang.anys.push(where(node))
    if (ts.isNonNullExpression(node)) omvang.nonNulls.push(where(node))
    if (ts.isAsExpression(node) && !isConstAssertion(node)) omvang.casts.push(where(node))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return omvang
}

/** Measures all code of the repository but tests, data and what is generated. */
export function meetAlles(): Omvang {
  const files = globSync(CODE, { cwd: ROOT }).filter((file) => !EXEMPT.test(file))
  const parts = files.map((file) => meetTekst(file, readFileSync(path.join(ROOT, file), 'utf8')))
  return {
    bestanden: parts.flatMap((part) => part.bestanden),
    functies: parts.flatMap((part) => part.functies),
    anys: parts.flatMap((part) => part.anys),
    nonNulls: parts.flatMap((part) => part.nonNulls),
    casts: parts.flatMap((part) => part.casts),
  }
}

/** The size below which `deel` (0–1) of the measures lie; 0 when there are none. */
export function percentiel(maten: readonly Maat[], deel: number): number {
  const sorted = maten.map(({ regels }) => regels).toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * deel))] ?? 0
}
