import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runProgram } from '#tools/setup/run-program.ts'
import { makeTemporaryFolder } from '#tools/setup/temporary-folder.ts'

const folder = makeTemporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const KOP = 'oin;naam;soort;magStarten;identificaties;mandaat;beheerders'
const RIJ = '00000099000000040000;GGD;ketenpartner;nee;RSIN:990000047;ja;'

function importeer(name: string, text: string, env: Record<string, string> = {}) {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  const command = ['--conditions=react-server', 'tools/organisaties.ts', 'importeren', file, '--proef']
  return runProgram(command, { DATA_DIR: folder, DATABASE_URL: '', ...env })
}

const ELDERS = {
  ...{ OMGEVING: 'sandbox', PORTAL_URL: 'http://localhost:1', NEXTAUTH_SECRET: '0123456789abcdefghijklmnopqrstuv' },
  ...{ EH_ISSUER: 'http://localhost:1', EH_CLIENT_SECRET: 'x', SWF_BASE_URL: 'https://localhost:1' },
  ...{ SWF_CLIENT_CERT: 'a', SWF_CLIENT_KEY: 'b', SWF_CA: 'c', DATABASE_URL: 'postgresql://wie:geheim@127.0.0.1:1/db' },
}

it.each([
  ['a folder without a portal', 'a.csv', `${KOP}\n${RIJ}`, {}, /staat geen portaal\. Start het eerst/],
  ['another first line', 'b.csv', 'naam;oin', ELDERS, /klopt iets niet: de eerste regel moet zijn: oin;naam;soort/],
  ['a value that does not exist', 'c.csv', `${KOP}\n${RIJ.replace('nee', 'misschien')}`, ELDERS, /rij 1: magStarten: /],
  ['what is no JSON', 'd.json', '[{', ELDERS, /klopt iets niet: het bestand is geen geldige JSON/],
  ['a setting too few', 'e.csv', `${KOP}\n${RIJ}`, { ...ELDERS, EH_ISSUER: '' }, /^EH_ISSUER ontbreekt of heeft/m],
  [
    'a database that is away',
    'f.csv',
    `${KOP}\n${RIJ}`,
    ELDERS,
    /De database is niet bereikbaar\. Draait het portaal\?/,
  ],
] as const)(
  'tells the operator about %s in a sentence, without a stack trace',
  async (_, name, text, env, sentence) => {
    const { ok, output } = await importeer(name, text, env)
    expect(output).toMatch(sentence)
    expect(output).not.toMatch(/^\s+at |Invalid|expected|geheim@/m)
    expect(ok).toBe(false)
  },
)
