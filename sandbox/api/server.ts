import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerOptions } from 'node:https'
import path from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { luister, sluitServer, type Luisteraar } from '../luister.ts'
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
  const port = await luister(server, opties.port)
  return { port, close: () => sluitServer(server) }
}

function isHttps(server: ReturnType<typeof createAdaptorServer>): server is Server {
  return 'setSecureContext' in server && 'closeAllConnections' in server
}
