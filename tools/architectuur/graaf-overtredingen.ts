/** A small tree that breaks no rule: every folder of the product, its packages, and the edges that are allowed. */
export const SCHONE_BOOM: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    type: 'module',
    imports: Object.fromEntries(
      ['app', 'components', 'lib', 'sandbox', 'tools'].map((folder) => [`#${folder}/*`, `./${folder}/*`]),
    ),
    dependencies: { undici: '8', zod: '4' },
    devDependencies: { hono: '4' },
  }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: { module: 'esnext', moduleResolution: 'bundler', allowImportingTsExtensions: true, noEmit: true },
  }),
  ...pakket('undici'),
  ...pakket('zod'),
  ...pakket('hono'),
  'lib/domain/verzoek.ts': `import * as z from 'zod'\nexport const Verzoek = z`,
  'lib/auth/mandaat.ts': `export const mandaat = 1\nexport type Mandaat = typeof mandaat`,
  'lib/auth/gebruiker.ts': `import { mandaat } from './mandaat.ts'\nexport const gebruiker = mandaat`,
  'lib/auth/test-sessie.ts': `export const sessie = 1`,
  'lib/login/inloggen.ts': `import { gebruiker } from '#lib/auth/gebruiker.ts'\nimport { listVerzoeken } from '#lib/server/verzoeken.ts'\nexport const inloggen = [gebruiker, listVerzoeken]`,
  'lib/mtls/agent.ts': `import * as undici from 'undici'\nexport const agent = undici`,
  'lib/db/client.ts': `export const db = 1`,
  'lib/dso/transport.ts': `import { agent } from '#lib/mtls/agent.ts'\nimport { mandaat } from '#lib/auth/mandaat.ts'\nexport const transport = [agent, mandaat]`,
  'lib/dso/verzoeken.ts': `import type { Mandaat } from '#lib/auth/mandaat.ts'\nimport { transport } from './transport.ts'\nexport const verzoeken: [Mandaat, unknown] = [1, transport]`,
  'lib/server/verzoeken.ts': `import { verzoeken } from '#lib/dso/verzoeken.ts'\nexport const listVerzoeken = verzoeken`,
  'lib/server/verzoeken.wire.test.ts': `import { api } from '#sandbox/api.ts'\nimport { sessie } from '#lib/auth/test-sessie.ts'\nexport default [api, sessie]`,
  'lib/browser/api.ts': `import { Verzoek } from '#lib/domain/verzoek.ts'\nexport const api = Verzoek`,
  'components/ui/knop.tsx': `export const Knop = 1`,
  'components/document/lijst.tsx': `import { Knop } from '#components/ui/knop.tsx'\nimport { api } from '#lib/browser/api.ts'\nexport const Lijst = [Knop, api]`,
  'components/bericht/draad.tsx': `export const Draad = 1`,
  'app/page.tsx': `import { Lijst } from '#components/document/lijst.tsx'\nimport { Draad } from '#components/bericht/draad.tsx'\nimport { listVerzoeken } from '#lib/server/verzoeken.ts'\nexport default [Lijst, Draad, listVerzoeken]`,
  'sandbox/api.ts': `import 'hono'\nexport const api = 1`,
  'tools/start.ts': `import { gebruiker } from '#lib/auth/gebruiker.ts'\nexport const start = gebruiker`,
  'e2e/verhaal.spec.ts': `export const verhaal = 1`,
}

type GraafOvertreding = { regel: string; bestand: string; code: string; met?: Readonly<Record<string, string>> }

/** What is injected per rule: a file, its import, and where needed a second file. The rule must name the file. */
export const GRAAF_OVERTREDINGEN: readonly GraafOvertreding[] = [
  { regel: 'lib-is-the-bottom', bestand: 'lib/server/omhoog.ts', code: `import '#components/ui/knop.tsx'` },
  {
    regel: 'lib-is-the-bottom',
    bestand: 'lib/domain/omhoog.ts',
    code: `import type Pagina from '#app/page.tsx'\nexport type P = Pagina`,
  },
  { regel: 'components-never-import-app', bestand: 'components/ui/omhoog.tsx', code: `import '#app/page.tsx'` },
  { regel: 'auth-is-below-the-use-cases', bestand: 'lib/auth/omhoog.ts', code: `import '#lib/server/verzoeken.ts'` },
  { regel: 'login-is-a-door', bestand: 'lib/server/deur.ts', code: `import '#lib/login/inloggen.ts'` },
  { regel: 'app-goes-through-a-use-case', bestand: 'app/dso.ts', code: `import '#lib/dso/verzoeken.ts'` },
  { regel: 'app-goes-through-a-use-case', bestand: 'app/db.ts', code: `export const db = import('#lib/db/client.ts')` },
  {
    regel: 'browser-never-reaches-server',
    bestand: 'components/document/server.tsx',
    code: `import '#lib/server/verzoeken.ts'`,
  },
  {
    regel: 'browser-never-reaches-server',
    bestand: 'components/document/type.tsx',
    code: `import type { Mandaat } from '#lib/auth/mandaat.ts'\nexport type M = Mandaat`,
  },
  { regel: 'browser-never-reaches-server', bestand: 'components/document/omweg.tsx', code: `import './server.tsx'` },
  { regel: 'browser-never-reaches-server', bestand: 'lib/browser/undici.ts', code: `import 'undici'` },
  {
    regel: 'nouns-do-not-import-each-other',
    bestand: 'components/document/buur.tsx',
    code: `import '#components/bericht/draad.tsx'`,
  },
  { regel: 'ui-knows-no-domain', bestand: 'components/ui/domein.tsx', code: `import '#lib/domain/verzoek.ts'` },
  { regel: 'ui-knows-no-domain', bestand: 'components/ui/noun.tsx', code: `import '#components/bericht/draad.tsx'` },
  { regel: 'domain-is-pure', bestand: 'lib/domain/node.ts', code: `import 'node:fs'` },
  { regel: 'domain-is-pure', bestand: 'lib/problem/db.ts', code: `import '#lib/db/client.ts'` },
  { regel: 'undici-only-in-mtls', bestand: 'lib/server/undici.ts', code: `import 'undici'` },
  {
    regel: 'undici-only-in-mtls',
    bestand: 'app/undici.ts',
    code: `import type undici from 'undici'\nexport type U = typeof undici`,
  },
  { regel: 'product-never-imports-the-double', bestand: 'lib/server/dubbel.ts', code: `import '#sandbox/api.ts'` },
  { regel: 'product-never-imports-the-double', bestand: 'app/dubbel.ts', code: `import '../tools/start.ts'` },
  { regel: 'sandbox-stands-alone', bestand: 'sandbox/lezing.ts', code: `import '#lib/domain/verzoek.ts'` },
  { regel: 'sandbox-stands-alone', bestand: 'sandbox/start.ts', code: `import '#tools/start.ts'` },
  { regel: 'e2e-is-black-box', bestand: 'e2e/binnen.ts', code: `import '#lib/domain/verzoek.ts'` },
  {
    regel: 'no-cycles',
    bestand: 'lib/domain/heen.ts',
    code: `import type { T } from './terug.ts'\nexport type H = T`,
    met: { 'lib/domain/terug.ts': `import type { H } from './heen.ts'\nexport type T = H` },
  },
  { regel: 'tools-stay-below-the-pages', bestand: 'tools/scherm.ts', code: `import '#components/ui/knop.tsx'` },
  {
    regel: 'mandaat-comes-from-the-session',
    bestand: 'lib/server/mandaat.ts',
    code: `import { mandaat } from '#lib/auth/mandaat.ts'\nexport const m = mandaat`,
  },
  { regel: 'test-sessions-stay-in-tests', bestand: 'lib/server/sessie.ts', code: `import '#lib/auth/test-sessie.ts'` },
  { regel: 'product-needs-no-development-packages', bestand: 'lib/server/hono.ts', code: `import 'hono'` },
  { regel: 'everything-resolves', bestand: 'lib/server/weg.ts', code: `import '#lib/server/bestaat-niet.ts'` },
]

function pakket(naam: string): Record<string, string> {
  return {
    [`node_modules/${naam}/package.json`]: JSON.stringify({
      name: naam,
      version: '1.0.0',
      type: 'module',
      main: 'main.js',
    }),
    [`node_modules/${naam}/main.js`]: 'export default 1',
  }
}
