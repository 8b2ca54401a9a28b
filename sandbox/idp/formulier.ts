import type { IncomingMessage } from 'node:http'

const MAX_BYTES = 8192

/** Reads a posted form; null when it is larger than a login form can be. */
export async function leesFormulier(verzoek: IncomingMessage): Promise<URLSearchParams | null> {
  const delen: Buffer[] = []
  let bytes = 0
  for await (const deel of verzoek) {
    const stuk = Buffer.from(deel)
    bytes += stuk.length
    if (bytes > MAX_BYTES) return null
    delen.push(stuk)
  }
  return new URLSearchParams(Buffer.concat(delen).toString())
}
