import type { Server } from 'node:http'

export type Luisteraar = { port: number; close: () => Promise<void> }

/** Listens on loopback and answers the port it got (asked 0: any free one). Rejects when the port is taken. */
export async function luister(server: Server, port: number): Promise<number> {
  await new Promise<void>((klaar, mislukt) => {
    server.once('error', mislukt)
    server.listen(port, '127.0.0.1', klaar)
  })
  const adres = server.address()
  if (adres === null || typeof adres === 'string') throw new Error('geen poort gekregen')
  return adres.port
}

/** Stops taking connections, gives running requests a moment, then cuts what is left. */
export async function sluitServer(server: Server): Promise<void> {
  const gesloten = new Promise<void>((klaar) => server.close(() => klaar()))
  server.closeIdleConnections()
  const afbreken = setTimeout(() => server.closeAllConnections(), 3_000)
  await gesloten
  clearTimeout(afbreken)
}
