import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` runs the compiler itself, over everything; a build must not fail on the types of a test.
  typescript: { ignoreBuildErrors: true, tsconfigPath: process.env.NEXT_TSCONFIG ?? 'tsconfig.json' },
  serverExternalPackages: ['undici', 'pg', '@prisma/client', '@prisma/adapter-pg', 'pino'],
  // Several instances, and the tests beside a running product, each build into a folder of their own.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  headers: () =>
    Promise.resolve([
      {
        source: '/api/:pad*',
        headers: [
          { key: 'x-content-type-options', value: 'nosniff' },
          { key: 'referrer-policy', value: 'same-origin' },
          { key: 'x-frame-options', value: 'DENY' },
          { key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
          { key: 'cross-origin-resource-policy', value: 'same-origin' },
        ],
      },
    ]),
}

export default config
