// Stands between the supervisor and PostgreSQL: PostgreSQL itself would outlive a killed supervisor. The supervisor
// holds the other end of standard input; when that closes, for whatever reason, PostgreSQL gets a fast shutdown.
import { spawn } from 'node:child_process'
import { writeSync } from 'node:fs'

const [binary = '', uid = '', gid = '', ...args] = process.argv.slice(2)
const user = uid === '' ? {} : { uid: Number(uid), gid: Number(gid) }

const postgres = spawn(binary, args, { ...user, cwd: '/', stdio: ['ignore', 'inherit', 'inherit'], detached: true })

const FAST_SHUTDOWN = 'SIGINT'
const stop = (): void => void postgres.kill(FAST_SHUTDOWN)

let asked = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    asked = true
    stop()
  })
}

/** The supervisor was killed and can say nothing any more; file 3 is where it spoke. */
function stopForBoth(): void {
  if (!asked) {
    try {
      writeSync(
        3,
        '\nDit commando is van buiten afgebroken (SIGKILL), misschien omdat het geheugen vol was. Alles stopt.\n',
      )
    } catch {
      // Nobody listens there.
    }
  }
  stop()
}
process.stdin.on('end', stopForBoth).on('error', stopForBoth).resume()
postgres.on('error', (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
postgres.on('exit', (code) => process.exit(code ?? 1))
