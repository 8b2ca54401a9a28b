import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import path from 'node:path'

type Antwoorder = (verzoek: IncomingMessage, antwoord: ServerResponse) => void

/** A https server that wants our client certificate and answers what a test says; the sandbox is too well-behaved for some tests. */
export async function startUpstream(pkiDir: string, naam = 'server') {
  let antwoorder: Antwoorder = (_verzoek, antwoord) => antwoord.end()
  const verzoeken: { methode: string; url: string; headers: IncomingMessage['headers'] }[] = []
  const server = createServer(
    {
      cert: readFileSync(path.join(pkiDir, `${naam}.pem`)),
      key: readFileSync(path.join(pkiDir, `${naam}.key`)),
      ca: readFileSync(path.join(pkiDir, 'root.pem')),
      requestCert: true,
      rejectUnauthorized: true,
    },
    (verzoek, antwoord) => {
      verzoeken.push({ methode: verzoek.method ?? '', url: verzoek.url ?? '', headers: verzoek.headers })
      antwoorder(verzoek, antwoord)
    },
  )
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const adres = server.address()
  if (adres === null || typeof adres === 'string') throw new Error('no port')
  return {
    url: `https://localhost:${adres.port}/v5`,
    verzoeken,
    antwoord(nieuw: Antwoorder): void {
      antwoorder = nieuw
      verzoeken.length = 0
    },
    async stop(): Promise<void> {
      server.closeAllConnections()
      await new Promise((klaar) => server.close(klaar))
    },
  }
}

/** Answers JSON, unless a media type says otherwise. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Antwoorder {
  return (_verzoek, antwoord) => {
    antwoord.writeHead(status, { 'content-type': 'application/hal+json', ...headers })
    antwoord.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
}
