import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import Provider from 'oidc-provider'
import { Aanmeldingen } from './aanmeldingen.ts'
import { cookienamen, maakConfiguratie } from './configuratie.ts'
import type { IdpDeps } from './idp-deps.ts'
import { interacties } from './interactie.ts'
import { bestanden, zetKopregels } from './kopregels.ts'
import { zonderSessiecookie } from './sessieloos.ts'
import { maakOndertekensleutel, type Ondertekensleutel } from './sleutel.ts'
import { pasStoringToe } from './storingen-middleware.ts'
import { uitloggenKeertTerug } from './uitloggen.ts'

/** Starts the login simulator; `url` is its issuer. Rejects when the port is taken. */
export async function startIdp(deps: IdpDeps): Promise<{ url: string; close(): Promise<void> }> {
  const host = deps.host ?? '127.0.0.1'
  const sleutel = await maakOndertekensleutel()
  const server = createServer()
  server.listen(deps.port, host)
  await once(server, 'listening')
  const poort = poortVan(server)
  const url = `http://${host}:${poort}`
  const provider = maakProvider(url, poort, deps, sleutel)
  const beantwoord = provider.callback()
  server.on('request', (verzoek, antwoord) => void beantwoord(verzoek, antwoord))
  return { url, close: () => sluit(server) }
}

function maakProvider(issuer: string, poort: number, deps: IdpDeps, sleutel: Ondertekensleutel): Provider {
  const aanmeldingen = new Aanmeldingen()
  const provider = new Provider(issuer, maakConfiguratie(deps, poort, sleutel, aanmeldingen))
  const uitgelogdUrl = new URL('/uitgelogd', deps.portalUrl).href
  provider.use(zetKopregels(deps.portalUrl))
  provider.use(bestanden)
  provider.use(zonderSessiecookie(cookienamen(poort).session))
  provider.use(uitloggenKeertTerug(provider.pathFor('end_session'), uitgelogdUrl, sleutel.kid, deps.clientId))
  provider.use(pasStoringToe(provider.pathFor('token'), aanmeldingen, sleutel))
  provider.use(interacties({ provider, aanmeldingen, personas: deps.personas, portalUrl: deps.portalUrl }))
  provider.on('server_error', (_ctx, fout) => process.stderr.write(`inlogsimulator: ${fout.stack ?? fout.message}\n`))
  return provider
}

function poortVan(server: Server): number {
  const adres = server.address()
  if (adres === null || typeof adres === 'string') throw new Error('the simulator listens on a TCP port only')
  return adres.port
}

async function sluit(server: Server): Promise<void> {
  const dicht = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await dicht
}
