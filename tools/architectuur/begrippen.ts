import { readFileSync } from 'node:fs'

const GLOSSARY = new URL('../../docs/begrippen.md', import.meta.url)
const HEADER = 'verboden synoniemen'
const PREFIXES = [
  'get',
  'list',
  'add',
  'create',
  'delete',
  'use',
  'to',
  'parse',
  'is',
  'has',
  'send',
  'update',
  'start',
]
const SUFFIXES = ['Id', 'Ids', 'Status', 'List', 'Schema', 'Type']

/** One row of the glossary; cells are plain text, synonyms without their backticks. */
export type Begrip = { term: string; betekenis: string; bron: string; naamInCode: string; verboden: string[] }

function cells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

/** Reads the glossary table. Throws when the table or a column is missing, so that the lint never quietly forbids nothing. */
export function readBegrippen(markdown: string = readFileSync(GLOSSARY, 'utf8')): Begrip[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'))
  const [header, , ...body] = rows.map(cells)
  if (header?.[4] !== HEADER || body.length === 0)
    throw new Error(`docs/begrippen.md: no table with a column "${HEADER}"`)
  return body.map(([term = '', betekenis = '', bron = '', naamInCode = '', verboden = '']) => ({
    term,
    betekenis,
    bron,
    naamInCode,
    verboden: [...verboden.matchAll(/`([^`]+)`/g)].flatMap((match) => match[1] ?? []),
  }))
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function variants(synonym: string): string[] {
  const plural = synonym.endsWith('y') ? `${synonym.slice(0, -1)}ies` : `${synonym}s`
  const forms = [synonym, plural].flatMap((form) => [form, capital(form)])
  const prefixed = PREFIXES.flatMap((prefix) => [capital(synonym), capital(plural)].map((form) => prefix + form))
  const suffixed = [synonym, capital(synonym)].flatMap((form) => SUFFIXES.map((suffix) => form + suffix))
  return [...forms, ...prefixed, ...suffixed]
}

/** Every identifier that `id-denylist` refuses: each forbidden synonym, its plural, and both with the usual verbs and endings. */
export function forbiddenNames(begrippen: readonly Begrip[] = readBegrippen()): string[] {
  return [...new Set(begrippen.flatMap(({ verboden }) => verboden.flatMap(variants)))]
}
