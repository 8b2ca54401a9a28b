import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { CommandError } from '#tools/setup/command-error.ts'

const DEBIAN_PATH = '/usr/bin/chromium'
const PACKAGES = ['chromium', 'fonts-liberation']

function apt(args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/**
 * The browser for the end-to-end tests: CHROMIUM_PATH, else Debian's, installed when it is missing.
 * @throws CommandError with the command to give, when this user may not install
 */
export function ensureChromium(): string {
  const given = process.env.CHROMIUM_PATH
  if (given !== undefined && given !== '') return given
  if (existsSync(DEBIAN_PATH)) return DEBIAN_PATH
  process.stdout.write('Chromium installeren uit de pakketten van Debian\n')
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]
  if (process.getuid?.() === 0 && apt(['update', '-qq']) && apt(install) && existsSync(DEBIAN_PATH)) return DEBIAN_PATH
  throw new CommandError(
    `Chromium ontbreekt. Installeer het met: sudo apt-get install ${PACKAGES.join(' ')}  (of zet CHROMIUM_PATH)`,
  )
}
