import { rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuild } from '#tools/build/build.ts'
import { ensureClient } from '#tools/database/ensure-client.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { reportBundle } from '#tools/bundle/report.ts'
import { runProgram } from '#tools/setup/run-program.ts'
import type { Run } from '#tools/supervisor/run.ts'
import { ensureChromium } from './chromium.ts'
import { countPlaywright, countVitest, readCounts } from './counts.ts'
import { startTestProduct } from './product.ts'
import { asCheck, type Step } from './step.ts'
import { streamProgram } from './stream-program.ts'

const NEXT = 'node_modules/next/dist/bin/next'
const SOURCES = ['app', 'components', 'lib', 'sandbox', 'e2e', 'tools']
const RESULTS = path.join(projectFolder, 'test-results')

/** Checks speak to nobody outside. */
const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
const CONTRACT = ['--config', 'sandbox/contract/redocly.yaml', 'swf']

function check(name: string, ...commands: string[][]): Step {
  return {
    name,
    run: async (say) => {
      let fine = true
      for (const command of commands) {
        const { ok, output } = await runProgram(command, QUIET)
        if (output !== '') say(output.trimEnd())
        fine &&= ok
      }
      return asCheck(fine)
    },
  }
}

const client: Step = {
  name: 'databasetypes',
  run: async () => asCheck(typeof (await ensureClient()) === 'boolean'),
}

/** First, because who may not install it would otherwise hear that after everything else. */
const browser: Step = {
  name: 'browser voor e2e',
  run: (say) => {
    say(ensureChromium())
    return Promise.resolve(asCheck(true))
  },
}

/** What `types` and `lint` read of the addresses in `app`. */
const routeTypes: Step = check('adrestypes', [NEXT, 'typegen'])

/** The longest first: the others fit beside it, the build last, when nothing reads its folder any more. */
const staticChecks: Step[] = [
  check(
    'lint',
    ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
    ['node_modules/@redocly/cli/bin/cli.js', 'lint', ...CONTRACT],
  ),
  check('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
  check('opmaak', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  check('architectuur', ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', ...SOURCES]),
  check('ongebruikt', ['node_modules/knip/bin/knip.js', '--treat-config-hints-as-errors']),
  check('geheimen', ['node_modules/secretlint/bin/secretlint.js', '**/*']),
]

const vitest: Step = {
  name: 'unit, wire, contract',
  run: async () => {
    const report = path.join(RESULTS, 'vitest.json')
    rmSync(report, { force: true })
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const ok = await streamProgram(['node_modules/vitest/vitest.mjs', 'run', ...reporters])
    return readCounts(report, countVitest, ok)
  },
}

const build: Step = {
  name: 'bouwen en omvang',
  run: async (say) => {
    const { folder } = await ensureBuild(() => {
      say('Portaal bouwen')
    })
    return asCheck(reportBundle(folder, say))
  },
}

function endToEnd(run: Run): Step {
  return {
    name: 'e2e',
    run: async () => {
      const chromium = ensureChromium()
      const product = await startTestProduct(run)
      const report = path.join(RESULTS, 'playwright.json')
      rmSync(report, { force: true })
      const environment = { ...product.environment, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
      const ok = await streamProgram(['node_modules/@playwright/test/cli.js', 'test', '--project=e2e'], environment)
      await product.stop()
      return readCounts(report, countPlaywright, ok)
    },
  }
}

/** Every step of `npm test`, in the order in which a mistake is cheapest to find; those of one phase do not need each other. */
export function allPhases(run: Run): Step[][] {
  return [[browser], [client, routeTypes], [...staticChecks, build], [vitest], [endToEnd(run)]]
}
