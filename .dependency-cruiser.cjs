/**
 * The dependency direction of docs/architecture.md as a check on the import graph.
 * Every rule has an injected violation in tools/architectuur/overtredingen.test.ts.
 */
const PRODUCT = '^(app|components|lib)/'
const TEST = '\\.test\\.tsx?$'
const WIRE = '(\\.wire\\.test\\.ts|^lib/[^/]+/test-[^/]+\\.ts)$'

/** Rules 1–8 as in docs/architecture.md. */
const direction = [
  {
    name: 'lib-is-the-bottom',
    comment: 'lib serves app and components and knows neither; a wire test enters by the real route.',
    from: { path: '^lib/', pathNot: WIRE },
    to: { path: '^(app|components)/' },
  },
  {
    name: 'auth-is-below-the-use-cases',
    comment: 'Who somebody is must not depend on what he does; the doors of login may, and stand above.',
    from: { path: '^lib/auth/', pathNot: TEST + '|^lib/[^/]+/test-[^/]+\\.ts$' },
    to: { path: '^lib/(server|login|dso)/' },
  },
  {
    name: 'login-is-a-door',
    comment: 'Only routes, pages and the proxy come through it.',
    from: { path: '^lib/(?!login/)', pathNot: TEST + '|^lib/[^/]+/test-[^/]+\\.ts$' },
    to: { path: '^lib/login/' },
  },
  {
    name: 'components-never-import-app',
    comment: 'A component may be used on any page.',
    from: { path: '^components/' },
    to: { path: '^app/' },
  },
  {
    name: 'app-goes-through-a-use-case',
    comment: 'Pages and routes call lib/server, where rights and audit are.',
    from: { path: '^app/' },
    to: { path: '^lib/(dso|db|mtls)/' },
  },
  {
    name: 'browser-never-reaches-server',
    comment: 'Over any number of hops, types included; shared types live in lib/domain.',
    from: { path: '^(components|lib/browser)/', pathNot: TEST },
    to: {
      path: '^(lib/(server|login|dso|db|auth|mtls)/|lib/(env|log)\\.ts$|node_modules/(undici|server-only|@prisma|pg)/)',
      reachable: true,
    },
  },
  {
    name: 'nouns-do-not-import-each-other',
    comment: 'The app composes nouns; so does starting, which is about a samenwerking and its deelnemers at once.',
    from: { path: '^components/([^/]+)/', pathNot: '^components/(ui|shell|formulier|probleem|starten)/' },
    to: { path: '^components/', pathNot: '^components/($1|ui|shell|formulier|probleem)/' },
  },
  {
    name: 'ui-knows-no-domain',
    comment: 'The kit is words and shapes; the domain is its caller.',
    from: { path: '^components/ui/', pathNot: TEST },
    to: { path: '^(components/(?!ui/)|lib/)' },
  },
  {
    name: 'domain-is-pure',
    comment: 'Runs anywhere: zod and itself, no Node, no React, no environment.',
    from: { path: '^lib/(domain|problem)/', pathNot: TEST },
    to: { pathNot: '^(lib/(domain|problem)/|node_modules/zod/)' },
  },
  {
    name: 'undici-only-in-mtls',
    comment: 'One module opens connections with the client certificate.',
    from: { pathNot: '^(lib/mtls/|node_modules/)|' + TEST },
    to: { path: '^node_modules/undici/' },
  },
  {
    name: 'product-never-imports-the-double',
    comment: 'The double lives behind the wire (docs/adr/0003).',
    from: { path: PRODUCT, pathNot: WIRE },
    to: { path: '^(sandbox|e2e|tools)/' },
  },
  {
    name: 'sandbox-stands-alone',
    comment: 'It implements the contract, not our reading of it.',
    from: { path: '^sandbox/' },
    to: { path: '^(app|components|lib|e2e|prisma|tools)/' },
  },
  {
    name: 'e2e-is-black-box',
    comment: 'Tests of needs see what a user and the SWF see.',
    from: { path: '^e2e/' },
    to: { path: '^(app|components|lib|prisma)/' },
  },
  { name: 'no-cycles', comment: 'A cycle hides who owns what.', from: {}, to: { circular: true } },
]

const further = [
  {
    name: 'tools-stay-below-the-pages',
    comment: 'Commands share lib with the product, never its screens.',
    from: { path: '^tools/' },
    to: { path: '^(app|components)/' },
  },
  {
    name: 'mandaat-comes-from-the-session',
    comment: 'Only lib/auth makes one and only the transport opens it; all others pass the type on.',
    from: { pathNot: '^(lib/auth/|lib/dso/transport\\.ts$)|' + TEST },
    to: { path: '^lib/auth/mandaat\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'test-sessions-stay-in-tests',
    comment: 'A session without a login exists in tests alone.',
    from: { pathNot: TEST + '|^lib/[^/]+/test-[^/]+\\.ts$' },
    to: { path: '^lib/[^/]+/test-[^/]+\\.ts$' },
  },
  {
    name: 'product-needs-no-development-packages',
    comment: 'What production imports is listed under dependencies.',
    from: { path: PRODUCT, pathNot: [TEST, '/test-[^/]+\\.tsx?$'] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'everything-resolves',
    comment: 'An import that resolves to nothing escapes every other rule.',
    from: { path: '^(app|components|lib|sandbox|tools|e2e)/' },
    to: { couldNotResolve: true },
  },
]

module.exports = {
  forbidden: [...direction, ...further].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
}
