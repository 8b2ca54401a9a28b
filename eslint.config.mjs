import query from '@tanstack/eslint-plugin-query'
import next from 'eslint-config-next/core-web-vitals'
import checkFile from 'eslint-plugin-check-file'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import playwright from 'eslint-plugin-playwright'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { forbiddenNames } from './tools/architectuur/begrippen.ts'
import { huisPlugin, huisRules } from './tools/architectuur/huisregels.ts'

const TESTS = ['**/*.test.{ts,tsx}', 'e2e/**', '**/test-*.ts', 'sandbox/test/**']
const off = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'off']))

const limits = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 10],
}

const names = {
  'id-denylist': ['error', ...forbiddenNames()],
  'check-file/filename-naming-convention': [
    'error',
    { '**/*.{ts,tsx,mjs,cjs}': 'KEBAB_CASE' },
    { ignoreMiddleExtensions: true },
  ],
  'check-file/filename-blocklist': [
    'error',
    {
      '**/index.{ts,tsx,mjs}': '*-the-one-thing.ts',
      '**/{utils,util,helpers,helper,common,types,misc}.{ts,tsx,mjs}': '*-the-one-thing.ts',
    },
  ],
}

const paths = [{ name: 'next/link', message: 'It fetches every page in sight beforehand. Use components/ui/link.tsx.' }]

/** Pages lean on the layout around them, and the double and the stories are small worlds of their own: these three do not. */
const fullNames = {
  'no-restricted-imports': [
    'error',
    {
      paths,
      patterns: [
        {
          regex: String.raw`^\.\./(?!.*generated/)`,
          message: 'Another folder is imported by its full name (#lib/…), so that one can read what a file leans on.',
        },
      ],
    },
  ],
}

const types = {
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  // Hono's generics change with each route that is chained; the rule compares them literally.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  // Handlers of a contract are async by their type, also where this one has nothing to await.
  '@typescript-eslint/require-await': 'off',
}

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '.next*/',
    '.data*/',
    '**/generated/',
    'next-env.d.ts',
    'playwright-report/',
    'test-results/',
    'coverage/',
    // Prisma's engine stand-in speaks a protocol of others; it is plain JavaScript and outside the type check.
    'tools/prisma/',
  ]),
  next,
  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.strictTypeChecked, query.configs['flat/recommended']] },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { huis: huisPlugin, 'check-file': checkFile },
    rules: {
      ...huisRules,
      ...limits,
      ...names,
      ...types,
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['app/**'], rules: { 'no-restricted-imports': ['error', { paths }] } },
  { files: ['lib/**', 'components/**', 'tools/**'], rules: fullNames },
  { files: ['components/ui/link.tsx'], rules: off('no-restricted-imports') },
  { files: ['**/*.tsx'], rules: jsxA11y.flatConfigs.strict.rules },
  { files: ['lib/env.ts', 'sandbox/config.ts', 'tools/**', '*.config.ts'], rules: off('huis/no-process-env') },
  { files: ['app/**', '*.config.ts', 'knip.ts'], rules: off('huis/no-default-export') },
  // Configuration files are a default export by nature.
  { files: ['*.config.mjs'], rules: off('import/no-anonymous-default-export') },
  { files: ['lib/auth/**', '**/*.test.ts'], rules: off('huis/no-mandaat-outside-auth') },
  // Playwright's `expect` comes along with the extended `test`.
  { files: ['e2e/fixtures.ts'], rules: off('huis/no-barrel') },
  // Tests start their own servers and pass the addresses on; Playwright's have theirs from the runner.
  {
    files: ['lib/**/*.test.ts', 'lib/**/test-*.ts', 'sandbox/**/*.test.ts', 'sandbox/test/**'],
    rules: off('huis/no-process-env'),
  },
  // Decision 9: size limits exempt tests and data. A test table is long because the rules are many.
  { files: TESTS, rules: off('max-lines', 'max-lines-per-function') },
  { files: ['sandbox/seed/**', 'lib/problem/teksten.ts'], rules: off('max-lines', 'max-lines-per-function') },
  {
    files: TESTS,
    rules: off(
      // Assertions on parsed JSON and test doubles of Node's own types.
      '@typescript-eslint/no-unsafe-assignment',
      '@typescript-eslint/no-unsafe-member-access',
      '@typescript-eslint/no-unsafe-argument',
      '@typescript-eslint/unbound-method',
      '@typescript-eslint/no-misused-spread',
      '@typescript-eslint/prefer-promise-reject-errors',
      '@next/next/no-assign-module-variable',
    ),
  },
  {
    files: ['e2e/**/*.ts'],
    extends: [playwright.configs['flat/recommended']],
    rules: {
      // A fixture's `use` is not React's.
      'react-hooks/rules-of-hooks': 'off',
      'playwright/no-wait-for-timeout': 'error',
      'playwright/no-skipped-test': 'error',
      'playwright/no-networkidle': 'error',
      'playwright/expect-expect': 'off',
      // Steps serve several stories and choose by their argument.
      'playwright/no-conditional-in-test': 'off',
      'huis/no-process-env': 'error',
    },
  },
)
