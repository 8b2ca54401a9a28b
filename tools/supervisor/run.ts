import { stopAll } from '#tools/setup/live-processes.ts'
import { explainError, unexpectedEnd } from '#tools/setup/command-error.ts'
import type { Child } from './child.ts'

export type Run = {
  /** One line about what is being done now. */
  say: (line: string) => void
  /** What to do at the end; the last one first. */
  onStop: (stop: () => void | Promise<void>) => void
  /** Ends the run, with an exit code. */
  finish: (code: number) => void
  /** From now on, the whole run ends when this program ends. */
  watch: (child: Pick<Child, 'name' | 'process' | 'logTail'>) => void
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const LOOK_EVERY = 1000

/** npm passes a signal on, but not the one that kills it at once: what it started would stay behind, unseen. */
function whenNpmIsKilled(then: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const npm = process.ppid
  setInterval(() => {
    if (process.ppid !== npm) then()
  }, LOOK_EVERY).unref()
}

async function stopInOrder(stops: (() => void | Promise<void>)[]): Promise<void> {
  for (const stop of stops.toReversed()) {
    try {
      await stop()
    } catch (error) {
      process.stderr.write(`${explainError(error)}\n`)
    }
  }
  await stopAll()
}

/**
 * Runs a command that starts programs, until a signal comes or one of the programs ends, and stops everything in
 * reverse order. `start` may return when all is up.
 */
export async function supervise(start: (run: Run) => Promise<void>): Promise<never> {
  const stops: (() => void | Promise<void>)[] = []
  const ended = Promise.withResolvers<{ code: number; asked: boolean }>()
  let ending = false
  const end = (code: number, asked = false): void => {
    ending = true
    ended.resolve({ code, asked })
  }
  const stopFor = (reason: string, code: number): void => {
    if (ending) return
    process.stderr.write(`Stoppen (${reason})\n`)
    end(code, true)
  }
  for (const signal of SIGNALS) process.on(signal, () => stopFor(signal, 0))
  whenNpmIsKilled(() => stopFor('npm is weg', 1))
  // A terminal that is closed must not keep the rest from stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

  const fail = (error: unknown): void => {
    // What stops while we stop is no news.
    if (ending) return
    process.stderr.write(`\n${explainError(error)}\n`)
    end(1)
  }
  process.on('uncaughtException', fail)
  const run: Run = {
    say: (line) => void process.stdout.write(`${line}\n`),
    onStop: (stop) => stops.push(stop),
    finish: (code) => end(code),
    watch: (child) => {
      const report = (): void => fail(unexpectedEnd(child.name, child.logTail()))
      child.process.once('exit', () => setImmediate(report))
    },
  }
  start(run).catch(fail)
  const { code, asked } = await ended.promise
  await stopInOrder(stops)
  if (asked) process.stderr.write('Gestopt\n')
  process.exit(code)
}
