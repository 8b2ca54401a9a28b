import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerOptions } from 'node:https'
import path from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { luister, sluitServer, type Luisteraar } from '../luister.ts'
import type { Aanroep } from './aanroepen.ts'
import { maakApi } from './app.ts'
import { maakGrens } from '../omschakeling/grens.ts'
import type { Deps } from './omgeving.ts'

/** Forward secrecy and authenticated encryption only; Node's own list also has static RSA and CBC. */
const SUITES = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_GCM_SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
].join(':')

/** The API behind two-way TLS: a caller without a certificate of our PKI is refused in the handshake. */
export async function startApi(deps: Deps, opties: { port: number; pkiDir: string }): Promise<Luisteraar> {
  const pem = (naam: string) => readFile(path.join(opties.pkiDir, naam))
  const [key, cert, root, intermediate] = await Promise.all(
    ['server.key', 'server.pem', 'root.pem', 'intermediate.pem'].map(pem),
  )
  const serverOptions: ServerOptions = {
    key,
    cert,
    ca: [root, intermediate].filter((deel) => deel !== undefined),
    requestCert: true,
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    ciphers: SUITES,
    honorCipherOrder: true,
    // A large document over a slow line takes longer than Node's five minutes.
    requestTimeout: 0,
    keepAliveTimeout: 65_000,
  }
  const server = createAdaptorServer({
    fetch: maakGrens(maakApi(deps), deps.contracten, deps.oinHeader),
    createServer,
    serverOptions,
    overrideGlobalObjects: false,
    autoCleanupIncoming: false,
  })
  if (!isHttps(server)) throw new Error('de API hoort op https te luisteren')
  server.on('tlsClientError', (fout) => deps.aanroepen.noteer(handdruk(fout)))
  const port = await luister(server, opties.port)
  return { port, close: () => sluitServer(server) }
}

const ZONDER = 'zonder certificaat'
// Node closes the connection before it says more.
const NIET_VERTROUWD = 'dit certificaat is verlopen of niet uit deze oefen-PKI, of de beller hing op'

/** Who fails in the handshake never asks anything, but whoever looks on wants to see that somebody tried. */
function handdruk(fout: Error): Omit<Aanroep, 'volgnummer'> {
  return {
    ...{ wereldId: null, tijdstip: new Date().toISOString(), methode: 'TLS', pad: 'handdruk', query: '' },
    ...{
      certificaatOin: null,
      certificaatNummer: null,
      headerOin: null,
      status: null,
      duurMs: null,
      traceId: null,
      bytesOntvangen: 0,
    },
    reden: `geweigerd vóór HTTP: ${fout.message.includes('did not return a certificate') ? ZONDER : NIET_VERTROUWD}`,
  }
}

function isHttps(server: ReturnType<typeof createAdaptorServer>): server is Server {
  return 'setSecureContext' in server && 'closeAllConnections' in server
}
