/** `types`: the rule needs the type checker. */
export type LintOvertreding = { regel: string; bestand: string; code: string; types?: true }

const repeat = (line: string, times: number) => Array.from({ length: times }, () => line).join('\n')
const TLS_SWITCH = ['NODE', 'TLS', 'REJECT', 'UNAUTHORIZED'].join('_')
const nested = Array.from({ length: 11 }, (_, i) => `if (a === ${String(i)}) return ${String(i)}`).join('\n')

/** What is injected per rule, in a file that does not exist on disk. The rule must speak. */
export const LINT_OVERTREDINGEN: readonly LintOvertreding[] = [
  { regel: 'huis/no-process-env', bestand: 'lib/server/a.ts', code: 'export const port = process.env.PORT' },
  { regel: 'huis/no-process-env', bestand: 'lib/server/a.ts', code: "export const port = process['env']" },
  { regel: 'huis/no-process-env', bestand: 'app/a.tsx', code: 'const { env } = process\nexport const port = env' },
  {
    regel: 'huis/no-process-env',
    bestand: 'sandbox/api/a.ts',
    code: "import { env } from 'node:process'\nexport const e = env",
  },
  { regel: 'huis/no-server-action', bestand: 'app/a.ts', code: "'use server'\nexport const a = 1" },
  { regel: 'huis/no-server-action', bestand: 'app/a.ts', code: "export async function a() { 'use server' }" },
  { regel: 'huis/no-enum', bestand: 'lib/domain/a.ts', code: 'export enum A { B }' },
  { regel: 'huis/no-chained-as', bestand: 'lib/dso/a.ts', code: 'export const a = {} as unknown as string' },
  { regel: 'huis/no-default-export', bestand: 'lib/dso/a.ts', code: 'export default 1' },
  { regel: 'huis/no-default-export', bestand: 'components/ui/a.tsx', code: 'const a = 1\nexport { a as default }' },
  { regel: 'huis/no-barrel', bestand: 'components/ui/a.ts', code: "export * from './knop.tsx'" },
  { regel: 'huis/no-barrel', bestand: 'components/ui/a.ts', code: "export { Knop } from './knop.tsx'" },
  {
    regel: 'huis/no-style-attribute',
    bestand: 'components/ui/a.tsx',
    code: 'export const A = () => <p style={{}}>a</p>',
  },
  {
    regel: 'huis/no-inner-html',
    bestand: 'components/ui/a.tsx',
    code: "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />",
  },
  {
    regel: 'huis/no-inner-html',
    bestand: 'components/ui/a.tsx',
    code: "export const a = { dangerouslySetInnerHTML: { __html: '' } }",
  },
  { regel: 'huis/no-module-mock', bestand: 'lib/server/a.test.ts', code: "vi.mock('#lib/dso/transport.ts')" },
  { regel: 'huis/no-module-mock', bestand: 'lib/server/a.test.ts', code: "vi.mock(import('./route.ts'))" },
  { regel: 'huis/no-module-mock', bestand: 'lib/server/a.test.ts', code: "vi.doMock('../env.ts', () => ({}))" },
  { regel: 'huis/no-module-mock', bestand: 'components/ui/a.test.tsx', code: "vi.mock('next/navigation')" },
  { regel: 'huis/no-unverified-tls', bestand: 'lib/mtls/a.ts', code: 'export const o = { rejectUnauthorized: false }' },
  { regel: 'huis/no-unverified-tls', bestand: 'e2e/a.ts', code: "export const o = { 'rejectUnauthorized': false }" },
  { regel: 'huis/no-unverified-tls', bestand: 'tools/a.ts', code: 'const o = {}\no.rejectUnauthorized = false' },
  { regel: 'huis/no-tls-env-switch', bestand: 'tools/a.ts', code: `process.env.${TLS_SWITCH} = '0'` },
  { regel: 'huis/no-tls-env-switch', bestand: 'tools/a.ts', code: `export const env = { '${TLS_SWITCH}': '0' }` },
  { regel: 'huis/no-mandaat-outside-auth', bestand: 'lib/server/a.ts', code: "export const m = new Mandaat('0')" },
  { regel: 'huis/no-mandaat-outside-auth', bestand: 'app/a.ts', code: "export const m = Mandaat.voor('0')" },
  { regel: 'huis/no-skipped-test', bestand: 'lib/domain/a.test.ts', code: "test.skip('a', () => {})" },
  { regel: 'huis/no-skipped-test', bestand: 'e2e/a.spec.ts', code: "test.only('a', () => {})" },

  { regel: 'id-denylist', bestand: 'lib/domain/a.ts', code: 'export const participant = 1' },
  { regel: 'id-denylist', bestand: 'lib/server/a.ts', code: 'export function listCollaborations() {}' },
  { regel: 'id-denylist', bestand: 'sandbox/api/a.ts', code: 'export type NotificationType = string' },
  { regel: 'id-denylist', bestand: 'components/ui/a.tsx', code: 'export const a = { actionRequestId: 1 }' },
  {
    regel: 'check-file/filename-naming-convention',
    bestand: 'components/ui/KnopGroot.tsx',
    code: 'export const a = 1',
  },
  {
    regel: 'check-file/filename-naming-convention',
    bestand: 'lib/domain/actie_verzoek.test.ts',
    code: 'export const a = 1',
  },
  { regel: 'check-file/filename-blocklist', bestand: 'components/ui/index.ts', code: 'export const a = 1' },
  { regel: 'check-file/filename-blocklist', bestand: 'lib/domain/utils.ts', code: 'export const a = 1' },
  { regel: 'max-lines', bestand: 'lib/domain/a.ts', code: repeat('void 0', 301) },
  {
    regel: 'max-lines-per-function',
    bestand: 'lib/domain/a.ts',
    code: `export function a() {\n${repeat('void 0', 60)}\n}`,
  },
  { regel: 'complexity', bestand: 'lib/domain/a.ts', code: `export function a(a: number) {\n${nested}\nreturn 0\n}` },
  { regel: 'no-console', bestand: 'lib/server/a.ts', code: "console.log('a')" },
  { regel: 'eqeqeq', bestand: 'lib/server/a.ts', code: 'export const a = (b: number) => b == 1' },
  { regel: '@typescript-eslint/no-explicit-any', bestand: 'lib/server/a.ts', code: 'export const a: any = 1' },
  {
    regel: '@typescript-eslint/no-non-null-assertion',
    bestand: 'lib/server/a.ts',
    code: 'export const a = (b?: string) => b!',
  },
  {
    regel: '@typescript-eslint/consistent-type-definitions',
    bestand: 'lib/server/a.ts',
    code: 'export interface A { b: string }',
  },
  { regel: 'jsx-a11y/alt-text', bestand: 'components/ui/a.tsx', code: "export const A = () => <img src='a' />" },
  {
    regel: 'jsx-a11y/no-autofocus',
    bestand: 'components/ui/a.tsx',
    code: 'export const A = () => <input autoFocus />',
  },
  {
    regel: 'react-hooks/rules-of-hooks',
    bestand: 'components/ui/a.tsx',
    code: 'export const A = () => { if (Math.random()) useState(); return null }',
  },
  {
    regel: '@next/next/no-img-element',
    bestand: 'components/ui/a.tsx',
    code: "export const A = () => <img src='a' alt='' />",
  },
  {
    regel: '@tanstack/query/exhaustive-deps',
    bestand: 'components/bericht/a.ts',
    code: "export const useA = (id: string) => useQuery({ queryKey: ['a'], queryFn: () => fetch(id) })",
  },
  {
    regel: 'playwright/no-wait-for-timeout',
    bestand: 'e2e/a.spec.ts',
    code: "test('a', async ({ page }) => { await page.waitForTimeout(1) })",
  },
  {
    regel: 'playwright/missing-playwright-await',
    bestand: 'e2e/a.spec.ts',
    code: "import { expect, test } from '@playwright/test'\ntest('a', async ({ page }) => { expect(page).toHaveTitle('a') })",
  },

  {
    regel: '@typescript-eslint/switch-exhaustiveness-check',
    bestand: 'lib/domain/a.ts',
    code: "export function a(s: 'a' | 'b') { switch (s) { case 'a': return 1 } return 2 }",
    types: true,
  },
  {
    regel: '@typescript-eslint/no-unsafe-assignment',
    bestand: 'lib/dso/a.ts',
    code: "export const a: string = JSON.parse('1')",
    types: true,
  },
  {
    regel: 'no-restricted-imports',
    bestand: 'lib/server/a.ts',
    code: "import '../db/prisma.ts'",
  },
  { regel: 'no-restricted-imports', bestand: 'components/ui/a.tsx', code: "import Link from 'next/link'" },
  { regel: 'no-restricted-imports', bestand: 'app/a.tsx', code: "import Link from 'next/link'" },
  {
    regel: '@typescript-eslint/no-floating-promises',
    bestand: 'lib/dso/a.ts',
    code: 'Promise.resolve()',
    types: true,
  },
]

/** The same words where they belong: the rule must keep silent. */
export const LINT_TOEGESTAAN: readonly LintOvertreding[] = [
  { regel: 'no-restricted-imports', bestand: 'lib/db/a.ts', code: "import '../../generated/prisma/client.ts'" },
  { regel: 'no-restricted-imports', bestand: 'sandbox/api/a.ts', code: "import '../db/pool.ts'" },
  { regel: 'no-restricted-imports', bestand: 'components/ui/link.tsx', code: "import Link from 'next/link'" },
  { regel: 'huis/no-process-env', bestand: 'lib/env.ts', code: 'export const port = process.env.PORT' },
  { regel: 'huis/no-process-env', bestand: 'sandbox/config.ts', code: 'export const port = process.env.PORT' },
  { regel: 'huis/no-process-env', bestand: 'tools/a.ts', code: 'export const port = process.env.PORT' },
  { regel: 'huis/no-process-env', bestand: 'lib/server/a.test.ts', code: 'export const port = process.env.PORT' },
  { regel: 'huis/no-barrel', bestand: 'e2e/fixtures.ts', code: "export { expect } from '@playwright/test'" },
  { regel: 'huis/no-default-export', bestand: 'app/page.tsx', code: 'export default function Page() {}' },
  { regel: 'huis/no-mandaat-outside-auth', bestand: 'lib/auth/a.ts', code: "export const m = new Mandaat('0')" },
  {
    regel: 'huis/no-unverified-tls',
    bestand: 'sandbox/api/a.ts',
    code: 'export const o = { rejectUnauthorized: true }',
  },
  { regel: 'id-denylist', bestand: 'lib/domain/a.ts', code: 'export const deelnemer = 1' },
  { regel: 'max-lines', bestand: 'lib/domain/a.test.ts', code: repeat('void 0', 301) },
  {
    regel: 'check-file/filename-naming-convention',
    bestand: 'lib/server/actie-verzoek.wire.test.ts',
    code: 'export const a = 1',
  },
]
