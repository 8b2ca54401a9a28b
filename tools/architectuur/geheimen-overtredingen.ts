import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { Boom } from './boom.ts'

const sleutel = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
/** Made anew each time: none of them may stand in this repository. */
const letters = (aantal: number): string => randomBytes(aantal).toString('hex').slice(0, aantal)
const cijfers = (aantal: number): string => letters(aantal).replaceAll(/[a-f]/g, '7')
const zonderCijfers = (aantal: number): string => letters(aantal).replaceAll(/\d/g, 'x')
const base64 = (tekst: string): string => Buffer.from(tekst).toString('base64')

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
  'aws.env': `AWS_SECRET_ACCESS_KEY=${letters(40)}`,
  'gcp.json': JSON.stringify({
    private_key_id: letters(40),
    private_key: ['-----BEGIN', 'PRIVATE KEY-----'].join(' '),
  }),
  'sendgrid.ts': `export const key = '${['SG', letters(22), letters(43)].join('.')}'`,
  'shopify.ts': `export const token = '${['shpat', letters(32)].join('_')}'`,
  'stripe.ts': `export const key = '${['sk', 'live', letters(24)].join('_')}'`,
  'grafana.ts': `export const token = '${['glc', letters(32)].join('_')}'`,
  'openai.ts': `export const key = '${['sk', `${letters(20)}T3BlbkFJ${letters(20)}`].join('-')}'`,
  'anthropic.ts': `export const key = '${['sk', 'ant', 'api03', `${letters(92)}AA`].join('-')}'`,
  'groq.ts': `export const key = '${['gsk', letters(52)].join('_')}'`,
  'huggingface.ts': `export const token = '${['hf', zonderCijfers(34)].join('_')}'`,
  'linear.ts': `export const key = '${['lin', 'api', letters(40)].join('_')}'`,
  'notion.ts': `export const token = '${['ntn', `${cijfers(11)}${letters(35)}`].join('_')}'`,
  '1password.ts': `export const token = '${['ops', base64(JSON.stringify({ k: letters(140) }))].join('_')}'`,
  'hashicorp-vault.ts': `export const token = '${['hvs', letters(90)].join('.')}'`,
  'vercel.ts': `export const token = '${['vcp', letters(24)].join('_')}'`,
  'databricks.ts': `export const token = '${['dapi', letters(32)].join('')}'`,
  'docker.ts': `export const token = '${['dckr', 'pat', letters(27)].join('_')}'`,
  'figma.ts': `export const token = '${['figd', letters(40)].join('_')}'`,
  'cloudflare.ts': `export const token = '${['cfut', letters(48)].join('_')}'`,
  'tailscale.ts': `export const key = '${['tskey', 'auth', letters(12), letters(32)].join('-')}'`,
  'database.env': `DATABASE_URL=postgresql://portaal:${letters(12)}@db.dso.nl:5432/portaal`,
  'database-bijna.ts': `export const url = 'postgresql://geheim:${letters(12)}@127.0.0.1:1/portaal'`,
}

/** What looks like one and is none, or stands where nothing is kept. */
export const BOOM_ZONDER_GEHEIMEN: Boom = {
  'toegestaan.ts': `export const adressen = ['https://iemand:geheim@portaal.test/', 'postgresql://iemand:geheim@127.0.0.1:1/db']`,
  '.data/pki/portaal.key': sleutel(),
  'gedempt.ts': [
    ['// secretlint', 'disable'].join('-'),
    `export const token = '${['ghp', letters(36)].join('_')}'`,
  ].join('\n'),
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
  'aws aws.env',
  'gcp gcp.json',
  'sendgrid sendgrid.ts',
  'shopify shopify.ts',
  'stripe stripe.ts',
  'grafana grafana.ts',
  'openai openai.ts',
  'anthropic anthropic.ts',
  'groq groq.ts',
  'huggingface huggingface.ts',
  'linear linear.ts',
  'notion notion.ts',
  '1password 1password.ts',
  'hashicorp-vault hashicorp-vault.ts',
  'vercel vercel.ts',
  'databricks databricks.ts',
  'docker docker.ts',
  'figma figma.ts',
  'cloudflare cloudflare.ts',
  'tailscale tailscale.ts',
  'database-connection-string database.env',
  'database-connection-string database-bijna.ts',
]

/** Rules that find nothing, each with what it is for. */
export const ZONDER_VONDST: Readonly<Record<string, string>> = {
  'filter-comments': 'silences the others where a comment says so: see gedempt.ts',
}
