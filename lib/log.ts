import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { pino, type Logger } from 'pino'
import { logNiveau } from './env.ts'

/** Nothing that opens a door, and nothing a person wrote. */
const GEHEIM = [
  'authorization',
  'cookie',
  'token',
  'id_token',
  'access_token',
  'code',
  'clientSecret',
  'sessieGeheim',
  'bericht',
  'toelichting',
  'omschrijving',
  'titel',
].flatMap((naam) => [naam, `*.${naam}`, `*.*.${naam}`, `*["set-${naam}"]`])

const trace = new AsyncLocalStorage<string>()
let logger: Logger | undefined

/** JSON lines on stdout, each with the trace id of the request it belongs to. */
export function log(): Logger {
  logger ??= pino({
    level: logNiveau(),
    base: { dienst: 'portaal' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: [...new Set(GEHEIM)], censor: '[afgeschermd]' },
    mixin: () => ({ traceId: trace.getStore() }),
    serializers: { err: veiligeFout },
  })
  return logger
}

/** Runs `fn` so that everything logged inside it carries `traceId`. */
export function metTrace<T>(traceId: string, fn: () => T): T {
  return trace.run(traceId, fn)
}

/** Trace id of the request being served, for the `traceparent` of upstream calls and for audit rows. */
export function huidigeTraceId(): string | undefined {
  return trace.getStore()
}

/** Name, message, stack and causes; never the other properties, which may carry bodies and headers. */
export function veiligeFout(fout: unknown, diepte = 0): unknown {
  if (!(fout instanceof Error)) return { type: typeof fout }
  const code = 'code' in fout && typeof fout.code === 'string' ? fout.code : undefined
  const oorzaak = fout.cause === undefined || diepte > 3 ? undefined : veiligeFout(fout.cause, diepte + 1)
  return { type: fout.name, melding: fout.message, foutcode: code, stack: fout.stack, oorzaak }
}
