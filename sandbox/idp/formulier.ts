import type { IncomingMessage } from 'node:http'

const MAX_TEKENS = 8192

/** Reads a posted form; null when it is larger than a login form can be. */
export async function leesFormulier(verzoek: IncomingMessage): Promise<URLSearchParams | null> {
  verzoek.setEncoding('utf8')
  let tekst = ''
  for await (const deel of verzoek) {
    tekst += String(deel)
    if (tekst.length > MAX_TEKENS) return null
  }
  return new URLSearchParams(tekst)
}
