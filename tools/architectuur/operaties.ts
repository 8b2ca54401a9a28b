import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { parse } from 'yaml'
import { z } from 'zod'

const ROOT = path.resolve(import.meta.dirname, '../..')

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')

const Contract = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
const Operation = z.object({ operationId: z.string() })

/** What a function of lib/dso calls to send something, and the verb that goes with it. */
const VERBS: Readonly<Record<string, string>> = {
  getJson: 'GET',
  postJson: 'POST',
  postZonderAntwoord: 'POST',
  patchJson: 'PATCH',
  deleteResource: 'DELETE',
}

/** Operations by verb and path template, without the names of the variables in it. */
function listByAddress(): Map<string, string> {
  const { paths } = Contract.parse(parse(read('sandbox/contract/openapi.yaml')))
  return new Map(
    Object.entries(paths).flatMap(([template, verbs]) =>
      Object.entries(verbs).flatMap(([verb, one]) => {
        const { data } = Operation.safeParse(one)
        return data === undefined ? [] : [[address(verb.toUpperCase(), template), data.operationId] as const]
      }),
    ),
  )
}

const address = (verb: string, template: string): string => `${verb} ${template.replaceAll(/\{\w+\}/g, '{}')}`

/** Names of all operations of the contract. */
export function listOperations(): string[] {
  return [...listByAddress().values()]
}

/** Names of the operations that some function of lib/dso calls, by its verb and its path of the default profile. */
export function listCalled(): string[] {
  const operations = listByAddress()
  const templates = new Map(
    [...read('lib/dso/profiel.ts').matchAll(/^\s+(\w+): pad\.default\('([^']+)'\)/gm)].map(([, name = '', to = '']) => [
      name,
      to,
    ]),
  )
  const files = globSync('lib/dso/*.ts', { cwd: ROOT }).filter((file) => !file.endsWith('.test.ts'))
  const called = files
    .flatMap((file) => listCalls(read(file)))
    .map(({ verb, name }) => operations.get(address(verb, templates.get(name) ?? name)) ?? `${verb} ${name}`)
  return [...new Set(called)]
}

/** Verb and profile path of every call in the functions of a file. */
export function listCalls(text: string): { verb: string; name: string }[] {
  const { statements } = ts.createSourceFile('dso.ts', text, ts.ScriptTarget.Latest)
  return statements.filter(ts.isFunctionDeclaration).flatMap((one) => {
    const body = text.slice(one.pos, one.end)
    const names = [...body.matchAll(/\bpaden\.(\w+)/g)].map(([, name = '']) => name)
    const taken = [...body.matchAll(/\{ ([\w, ]+) \} = profiel\(\)\.paden/g)].flatMap(([, all = '']) => all.split(', '))
    const literal = [...body.matchAll(/methode: '(\w+)'/g)].map(([, verb = '']) => verb)
    const verbs = Object.entries(VERBS).flatMap(([name, verb]) => (body.includes(`${name}(`) ? [verb] : []))
    return [...names, ...taken].flatMap((name) => [...verbs, ...literal].map((verb) => ({ verb, name })))
  })
}
