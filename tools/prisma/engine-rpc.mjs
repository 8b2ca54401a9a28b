import readline from 'node:readline'
import { createEngine } from './engine-wasm.mjs'

const METHOD_NAMES = { getDatabaseVersion: 'version' }
// The CLI recognises a "print" request by its method; the id only has to differ from its own.
const PRINT_ID_OFFSET = 1_000_000_000

function parseMessage(message) {
  try {
    const parsed = JSON.parse(message)
    return { code: parsed.error_code, message: parsed.message ?? message }
  } catch {
    const prefixed = /^(P\d{4})\s+/.exec(message)
    return prefixed ? { code: prefixed[1], message: message.slice(prefixed[0].length) } : { code: undefined, message }
  }
}

/** The engine's error as the JSON-RPC error that the Prisma CLI turns into its own words. */
export function toRpcError(error) {
  const { code, message } = parseMessage(error?.message ?? String(error))
  const ownCode = /^P\d{4}$/.test(error?.code ?? '') ? error.code : undefined
  const data = { is_panic: false, message, meta: null, error_code: ownCode ?? code ?? null }
  return { code: 4466, message: 'An error happened. Check the data field for details.', data }
}

async function answer(engine, request, send) {
  try {
    const result = await (await engine())[METHOD_NAMES[request.method] ?? request.method](request.params)
    if (request.method === 'diff' && result?.stdout != null) {
      send({ id: PRINT_ID_OFFSET + request.id, method: 'print', params: { content: result.stdout } })
    }
    send({ id: request.id, result: result ?? null })
  } catch (error) {
    send({ id: request.id, error: toRpcError(error) })
  }
}

/** Answers requests one after the other until the input ends. */
export async function serveEngine(options, input, output) {
  let started
  const engine = () => (started ??= createEngine(options))
  const send = (message) => output.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  for await (const line of readline.createInterface({ input })) {
    const request = JSON.parse(line)
    if (request.method) await answer(engine, request, send)
  }
}
