import { stopAll } from '#tools/setup/live-processes.ts'
import { CommandError, explainError } from '#tools/setup/command-error.ts'
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
  const ended = Promise.withResolvers<number>()
  let ending = false
  const end = (code: number): void => {
    ending = true
    ended.resolve(code)
  }
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (!ending) process.stderr.write(`Stoppen (${signal})\n`)
      end(0)
    })
  }
  // A terminal that is closed must not keep the rest from stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

  const fail = (error: unknown): void => {
    // What stops while we stop is no news.
    if (ending) return
    process.stderr.write(`\n${explainError(error)}\n`)
    end(1)
  }
  const run: Run = {
    say: (line) => void process.stdout.write(`${line}\n`),
    onStop: (stop) => stops.push(stop),
    finish: end,
    watch: (child) => {
      const report = (): void => fail(new CommandError(`${child.name} is onverwacht gestopt:\n${child.logTail()}`))
      child.process.once('exit', () => setImmediate(report))
    },
  }
  start(run).catch(fail)
  const code = await ended.promise
  await stopInOrder(stops)
  process.exit(code)
}
