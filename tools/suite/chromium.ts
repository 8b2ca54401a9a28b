import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { CommandError } from '#tools/setup/command-error.ts'

const DEBIAN_PATH = '/usr/bin/chromium'
const PACKAGES = ['chromium', 'fonts-liberation']
const MISSING = `Chromium ontbreekt. Installeer het met: sudo apt-get install ${PACKAGES.join(' ')}  (of zet CHROMIUM_PATH)`

function apt(args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/**
 * The browser for the end-to-end tests: CHROMIUM_PATH, else Debian's, installed when it is missing.
 * @throws CommandError with the command to give, when this user may not install
 */
export function ensureChromium(
  given = process.env.CHROMIUM_PATH,
  debian = DEBIAN_PATH,
  user = process.getuid?.(),
): string {
  if (given !== undefined && given !== '') return requireGiven(given)
  return existsSync(debian) ? debian : installed(debian, user)
}

function requireGiven(given: string): string {
  if (existsSync(given)) return given
  throw new CommandError(`CHROMIUM_PATH=${given} bestaat niet. Verbeter het pad, of laat CHROMIUM_PATH weg.`)
}

function installed(debian: string, user: number | undefined): string {
  if (user !== 0) throw new CommandError(MISSING)
  process.stdout.write('Chromium installeren uit de pakketten van Debian\n')
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]
  // One source that does not answer need not keep the package from coming from another.
  apt(['update', '-qq'])
  if (apt(install) && existsSync(debian)) return debian
  throw new CommandError(`Het installeren van Chromium is mislukt; hierboven staat waarom. ${MISSING}`)
}
