import { defineConfig } from 'vitest/config'

// `server-only` throws unless this condition is set: server tests may reach server code, component tests may not.
const conditions = ['react-server']
const shared = { testTimeout: 20_000, hookTimeout: 60_000, server: { deps: { inline: ['server-only'] } } }

export default defineConfig({
  test: {
    globalSetup: ['./tools/test/global-setup.ts'],
    maxWorkers: 2,
    projects: [
      {
        resolve: { conditions },
        ssr: { resolve: { conditions: [...conditions, 'node'] } },
        test: {
          ...shared,
          name: 'server',
          environment: 'node',
          include: ['{lib,app,tools}/**/*.test.ts', '*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          environment: 'jsdom',
          include: ['components/**/*.test.{ts,tsx}'],
          // A window and React for each file took half of the time.
          isolate: false,
          setupFiles: ['./tools/test/browser-setup.ts'],
        },
      },
      { test: { ...shared, name: 'sandbox', environment: 'node', include: ['sandbox/**/*.test.ts'] } },
    ],
  },
})
