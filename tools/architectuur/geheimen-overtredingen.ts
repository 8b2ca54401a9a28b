import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { Boom } from './boom.ts'

const sleutel = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
/** Made anew each time: none of them may stand in this repository. */
const letters = (aantal: number): string => randomBytes(aantal).toString('hex').slice(0, aantal)

/** Files with a secret, each named after the rule that must find it. */
export const BOOM_MET_GEHEIMEN: Boom = {
  'privatekey.pem': sleutel(),
  'lib/privatekey.ts': `export const sleutel = ${JSON.stringify(sleutel())}`,
  'github.ts': `export const token = '${['ghp', letters(36)].join('_')}'`,
  'gitlab.yml': `token: ${['glpat', letters(20)].join('-')}`,
  '.npmrc': `//register.test/:_authToken=${['npm', letters(36)].join('_')}`,
  'slack.md': ['xoxb', '123456789012', '123456789012', letters(24)].join('-'),
  'basicauth.md': `https://portaal:${letters(12)}@dso.nl/`,
  'basicauth-bijna.md': `https://geheim:${letters(12)}@portaal.test/`,
  'database.env': `DATABASE_URL=postgresql://portaal:${letters(12)}@db.dso.nl:5432/portaal`,
  'database-bijna.ts': `export const url = 'postgresql://geheim:${letters(12)}@127.0.0.1:1/portaal'`,
}

/** What looks like one and is none, or stands where nothing is kept. */
export const BOOM_ZONDER_GEHEIMEN: Boom = {
  'toegestaan.ts': `export const adressen = ['https://iemand:geheim@portaal.test/', 'postgresql://iemand:geheim@127.0.0.1:1/db']`,
  '.data/pki/portaal.key': sleutel(),
}

export const GEHEIMEN: readonly string[] = [
  'privatekey privatekey.pem',
  'privatekey lib/privatekey.ts',
  'github github.ts',
  'gitlab gitlab.yml',
  'npm .npmrc',
  'slack slack.md',
  'basicauth basicauth.md',
  'basicauth basicauth-bijna.md',
  'database-connection-string database.env',
  'database-connection-string database-bijna.ts',
]
