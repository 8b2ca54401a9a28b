import type { Rule } from 'eslint'

type Huisregel = { selector: string; message: string }

const VI_MOCK = 'CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock)$/]'
const TLS_SWITCH = ['NODE', 'TLS', 'REJECT', 'UNAUTHORIZED'].join('_')

/** The house's own lint rules as selectors; every one has a violation in overtredingen.test.ts. */
export const HUISREGELS = {
  'no-process-env': {
    selector:
      'MemberExpression[object.name="process"][property.name="env"], MemberExpression[object.name="process"][property.value="env"], VariableDeclarator[init.name="process"] Property[key.name="env"], ImportDeclaration[source.value=/^(node:)?process$/]',
    message: 'Read the environment through lib/env.ts (product) or sandbox/config.ts (sandbox).',
  },
  'no-server-action': {
    selector: 'ExpressionStatement[directive="use server"]',
    message: 'No server actions: write a route handler (docs/adr/0004).',
  },
  'no-enum': { selector: 'TSEnumDeclaration', message: 'Use a zod enum or a const tuple.' },
  'no-chained-as': { selector: 'TSAsExpression > TSAsExpression', message: 'No chained assertions: parse instead.' },
  'no-default-export': {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Named exports only; Next demands a default in app/ alone.',
  },
  'no-barrel': {
    selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
    message: 'No re-exports: import from the module that owns the thing.',
  },
  'no-style-attribute': {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The content security policy refuses style attributes: use a class.',
  },
  'no-inner-html': {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]',
    message: 'Texts come from other organisations: let React escape them.',
  },
  'no-module-mock': {
    selector: VI_MOCK,
    message: 'Do not mock modules: test through the wire, or give components their context (docs/testing.md).',
  },
  'no-unverified-tls': {
    selector:
      'Property[key.name="rejectUnauthorized"][value.value=false], Property[key.value="rejectUnauthorized"][value.value=false], AssignmentExpression[left.property.name="rejectUnauthorized"][right.value=false]',
    message: 'Certificates are always verified; trust the test root through `ca`.',
  },
  'no-tls-env-switch': {
    selector: `Identifier[name="${TLS_SWITCH}"], Literal[value=/${TLS_SWITCH}/], TemplateElement[value.raw=/${TLS_SWITCH}/]`,
    message: 'This switch turns certificate checks off for the whole process.',
  },
  'no-mandaat-outside-auth': {
    selector: 'NewExpression[callee.name="Mandaat"], CallExpression[callee.object.name="Mandaat"]',
    message: 'A Mandaat comes from the session: only lib/auth makes one (docs/adr/0001).',
  },
  'no-skipped-test': {
    selector:
      'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|todo|fixme|fails)$/], CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'A skipped or lonely test proves nothing: mend it or remove it.',
  },
} as const satisfies Record<string, Huisregel>

function toRule({ selector, message }: Huisregel): Rule.RuleModule {
  return {
    meta: { type: 'problem', schema: [], docs: { description: message } },
    create: (context) => ({
      [selector]: (node: Rule.Node) => {
        context.report({ node, message })
      },
    }),
  }
}

/** ESLint plugin `huis`. */
export const huisPlugin = {
  meta: { name: 'huis' },
  rules: Object.fromEntries(Object.entries(HUISREGELS).map(([naam, regel]) => [naam, toRule(regel)])),
}

/** `{ 'huis/…': 'error' }` for every rule; areas switch single ones off in eslint.config.mjs. */
export const huisRules = Object.fromEntries(Object.keys(HUISREGELS).map((naam) => [`huis/${naam}`, 'error']))
