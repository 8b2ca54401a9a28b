import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'

const Uitkomst = z.object({ problems: z.array(z.object({ ruleId: z.string(), severity: z.string() })) })
const REGELS = path.resolve('sandbox/contract/redocly.yaml')
const LINTER = path.resolve('node_modules/@redocly/cli/bin/cli.js')

/** One fault for each rule of ours; the text is that of openapi.yaml. */
const FOUTEN: Readonly<Record<string, [van: RegExp, naar: string]>> = {
  'rule/adr-uri-version': [/behandelen\/v5\n/, 'behandelen\n'],
  'rule/adr-semver': [/\n {2}version: 5\.0\.0/, "\n  version: 'vijf'"],
  'rule/adr-version-header': [/\n {8}API-Version: /, '\n        API-Versie: '],
  'rule/adr-query-keys-camel-case': [/name: aangemaaktDoor, in: query/, 'name: aangemaakt_door, in: query'],
  'rule/adr-property-names-camel-case': [/\n( +)beschrijving: \{/, '\n$1Be-schrijving: {'],
  'rule/adr-headers-present': [/(\n {4}DeelnemerLijst:\n {6}description: .*\n {6})headers:/, '$1x-headers:'],
  'rule/adr-http-methods': [
    /\n {2}\/notificaties\/\{notificatieId\}:\n/,
    '$&    head: { responses: { 200: { description: Goed } } }\n',
  ],
  'paths-kebab-case': [/\n {2}\/notificaties:/, '\n  /Notificaties_lijst:'],
  'no-path-trailing-slash': [/\n {2}\/actieverzoeken:/, '\n  /actieverzoeken/:'],
}

async function lint(tekst: string): Promise<string[]> {
  const map = await mkdtemp(path.join(tmpdir(), 'koppelvlak-'))
  try {
    await writeFile(path.join(map, 'openapi.yaml'), tekst)
    await writeFile(path.join(map, 'redocly.yaml'), await readFile(REGELS, 'utf8'))
    const opdracht = [LINTER, 'lint', '--config', path.join(map, 'redocly.yaml'), 'swf', '--format=json']
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    // It ends with code 1 when it finds something; what it found is all we want.
    const stdout = await new Promise<string>((klaar) => {
      execFile(process.execPath, opdracht, { env, maxBuffer: 50_000_000 }, (_code, tekst) => klaar(tekst))
    })
    return [...new Set(Uitkomst.parse(JSON.parse(stdout)).problems.map(({ ruleId }) => ruleId))]
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}

it('bij elke eigen regel hoort een fout', async () => {
  const regels = [...(await readFile(REGELS, 'utf8')).matchAll(/^ {2}(rule\/[\w-]+):/gm)].map(([, regel]) => regel)
  expect(regels.sort()).toEqual(
    Object.keys(FOUTEN)
      .filter((naam) => naam.startsWith('rule/'))
      .sort(),
  )
})

it('elke regel over de vorm van het koppelvlak kan ook afkeuren', async () => {
  const goed = await readFile('sandbox/contract/openapi.yaml', 'utf8')
  const fout = Object.values(FOUTEN).reduce((tekst, [van, naar]) => tekst.replace(van, naar), goed)
  expect(await lint(goed)).toEqual([])
  expect(await lint(fout)).toEqual(expect.arrayContaining(Object.keys(FOUTEN)))
})
