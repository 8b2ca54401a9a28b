import { defineConfig } from '@playwright/test'

const PLAYWRIGHTS_OWN = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'PaintHolding'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'ThirdPartyStoragePartitioning', 'AimEnabled'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
]
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // For each browser context the address bar drew two hidden pages of its own: half as much work as a page of the portal.
  // Chromium hears only the last list, so Playwright's own goes before it.
  `--disable-features=${[...PLAYWRIGHTS_OWN, 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'].join(',')}`,
]

const TOUR = 'rondleiding.spec.ts'
const controlPort = process.env.SANDBOX_CONTROL_PORT ?? '8444'
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE
/** The door of the sandbox for an organisation that comes without the portal. */
const swf = {
  basis: `https://localhost:${process.env.SANDBOX_PORT ?? '8443'}/overheid/samenwerken/api/behandelen/v5`,
  rootPem: `${process.env.DATA_DIR ?? '.data'}/pki/root.pem`,
}

/** Without `npm test` around it, the tests run against the product that `npm start` runs. */
export default defineConfig<{ controlUrl: string; swf: typeof swf }>({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  workers: 2,
  // Recording every test costs a quarter of the time, so only a failure is run again, to record it. It stays a failure.
  retries: 1,
  failOnFlakyTests: true,
  // Generous: a slow machine is no failure.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [
    ['list'],
    ['html', { open: 'never', outputFolder: 'playwright-report' }],
    ...(report === undefined ? [] : [['json', { outputFile: report }] as const]),
  ],
  use: {
    baseURL: process.env.PORTAL_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`,
    controlUrl: `http://127.0.0.1:${controlPort}/_sandbox`,
    swf,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // A colour half-way its change has no contrast to measure.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: FLAGS,
      // A bare machine has no language: Chromium then loses every file with an é in its path, without a word.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  },
  projects: [
    { name: 'e2e', testIgnore: TOUR },
    { name: 'rondleiding', testMatch: TOUR, timeout: 300_000 },
  ],
})
