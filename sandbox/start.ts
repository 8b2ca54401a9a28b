import { Aanroepen } from './api/aanroepen.ts'
import { Limieten } from './api/limieten.ts'
import type { Deps } from './api/omgeving.ts'
import { startApi } from './api/server.ts'
import { Storingen } from './api/storingen.ts'
import { VerzoekLader } from './api/verzoek-lader.ts'
import { BASISPAD } from './api/hal.ts'
import type { SandboxConfig } from './config.ts'
import { leesUitgever } from './control/certificaat.ts'
import { startControl } from './control/server.ts'
import { migreer } from './db/migreer.ts'
import { Opslag } from './db/opslag.ts'
import { maakPersonaBron } from './db/personas.ts'
import { maakPool, type Db } from './db/pool.ts'
import { startIdp } from './idp/server.ts'
import { Contracten } from './omschakeling/contracten.ts'
import { zorgVoorSeedWereld } from './seed/vul-wereld.ts'

/** `apiUrl` includes the base path of the API, `controlUrl` ends in `/_sandbox`. */
export type Sandbox = { apiUrl: string; controlUrl: string; idpUrl: string; close: () => Promise<void> }

/** Starts API, control plane and login simulator on a migrated and seeded database. Ports 0 are chosen by the system. */
export async function startSandbox(config: SandboxConfig): Promise<Sandbox> {
  const sluiters: (() => Promise<void>)[] = []
  const close = async () => {
    for (const sluit of sluiters.splice(0).reverse()) await sluit()
  }
  try {
    return { ...(await start(config, sluiters)), close }
  } catch (fout) {
    await close()
    throw fout
  }
}

async function start(config: SandboxConfig, sluiters: (() => Promise<void>)[]) {
  const db = maakPool(config.databaseUrl)
  sluiters.push(() => db.end())
  const opslag = new Opslag(config.dataDir)
  const [uitgever] = await Promise.all([leesUitgever(config.pkiDir), opslag.open(), migreer(db)])
  await zorgVoorSeedWereld(db, opslag, config.strictTypes)
  const lader = new VerzoekLader(db, opslag)
  sluiters.push(() => lader.stop())
  const geheugen = { aanroepen: new Aanroepen(), storingen: new Storingen(), contracten: new Contracten(db) }
  const gedeeld = { db, opslag, lader, ...geheugen }
  const apiPort = await startApiMetLader(config, gedeeld, sluiters)
  const control = await startControl({ ...gedeeld, uitgever, strictTypes: config.strictTypes }, config.controlPort)
  sluiters.push(control.close)
  const idpUrl = await startIdpVoor(config, db, sluiters)
  return {
    apiUrl: `https://localhost:${apiPort}${BASISPAD}`,
    controlUrl: `http://127.0.0.1:${control.port}/_sandbox`,
    idpUrl,
  }
}

type Gedeeld = Pick<Deps, 'db' | 'opslag' | 'lader' | 'aanroepen' | 'storingen' | 'contracten'>

async function startApiMetLader(config: SandboxConfig, gedeeld: Gedeeld, sluiters: (() => Promise<void>)[]) {
  // With port 0 the address is known only when it listens, and hrefs are made only after that.
  let basis = config.publicBase ?? ''
  const deps: Deps = { ...gedeeld, ...config, limieten: new Limieten(), basis: () => basis }
  const api = await startApi(deps, { port: config.apiPort, pkiDir: config.pkiDir })
  sluiters.push(api.close)
  basis ||= `https://localhost:${api.port}`
  gedeeld.lader.wek()
  return api.port
}

async function startIdpVoor(config: SandboxConfig, db: Db, sluiters: (() => Promise<void>)[]): Promise<string> {
  const idp = await startIdp({
    port: config.idpPort,
    portalUrl: config.portalUrl,
    clientId: config.clientId,
    clientSecret: config.clientSecret,
    personas: maakPersonaBron(db),
  })
  sluiters.push(() => idp.close())
  return idp.url
}
