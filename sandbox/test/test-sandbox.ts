import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import type { SandboxConfig } from '../config.ts'
import { startSandbox } from '../start.ts'
import { Beller, type Tls } from './beller.ts'

const Wereld = z.object({
  wereldId: z.string(),
  organisaties: z.array(z.looseObject({ oin: z.string(), naam: z.string(), sleutel: z.string() })),
  personas: z.array(
    z.object({ id: z.string(), label: z.string(), rol: z.string(), pseudoniem: z.string(), loginHint: z.string() }),
  ),
  dossiers: z.array(z.object({ samenwerkingId: z.string(), titel: z.string(), sleutel: z.string().nullable() })),
  certificaten: z.record(z.string(), z.object({ cert: z.string(), key: z.string() })),
})

/** A sandbox of its own, in this process, with its own database and documents. */
export async function startTestSandbox(anders: Partial<SandboxConfig> = {}) {
  const { TEST_DATABASE_ADMIN_URL, TEST_PKI_DIR } = z
    .object({ TEST_DATABASE_ADMIN_URL: z.string(), TEST_PKI_DIR: z.string() })
    .parse(process.env)
  const naam = `zandbak_${randomUUID().replaceAll('-', '')}`
  await voerUit(TEST_DATABASE_ADMIN_URL, `create database ${naam}`)
  const databaseUrl = new URL(TEST_DATABASE_ADMIN_URL)
  databaseUrl.pathname = `/${naam}`
  const dataDir = await mkdtemp(path.join(tmpdir(), 'zandbak-'))
  const config: SandboxConfig = {
    apiPort: 0,
    controlPort: 0,
    idpPort: 0,
    databaseUrl: databaseUrl.href,
    dataDir,
    pkiDir: TEST_PKI_DIR,
    oinHeader: 'x-oin',
    maxDocumentBytes: 1_000_000,
    aanvragenPerMinuut: 1_000_000,
    portalUrl: 'http://localhost:3000',
    clientId: 'samenwerkportaal',
    clientSecret: randomUUID(),
    strictTypes: true,
    laadtijd: { gewoon: 50, traag: 60_000 },
    ...anders,
  }
  const ca = readFileSync(path.join(TEST_PKI_DIR, 'root.pem'))
  let sandbox = await startSandbox(config)
  const pem = (bestand: string) => readFileSync(path.join(TEST_PKI_DIR, bestand))
  return {
    config,
    ca,
    dataDir,
    get urls() {
      return sandbox
    },
    /** Calls as `oin` with one of the certificates of the local PKI. */
    metCertificaat: (certificaat: string, oin: string) =>
      new Beller(sandbox.apiUrl, { ca, cert: pem(`${certificaat}.pem`), key: pem(`${certificaat}.key`) }, oin),
    bestuur: (methode: string, pad: string, inhoud?: unknown) => bestuur(sandbox.controlUrl, methode, pad, inhoud),
    wereld: (opdracht: object = {}) => openWereld(sandbox.controlUrl, sandbox.apiUrl, ca, opdracht),
    async herstart() {
      await sandbox.close()
      sandbox = await startSandbox(config)
    },
    async stop() {
      await sandbox.close()
      await voerUit(TEST_DATABASE_ADMIN_URL, `drop database ${naam} with (force)`)
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function openWereld(controlUrl: string, apiUrl: string, ca: Tls['ca'], opdracht: object) {
  const wereld = Wereld.parse(await bestuur(controlUrl, 'POST', '/werelden', opdracht))
  const oinVan = (sleutel: string) => vind(wereld.organisaties, (organisatie) => organisatie.sleutel === sleutel).oin
  return {
    ...wereld,
    oinVan,
    /** Calls as this organisation, with its own certificate. */
    als(sleutel: string): Beller {
      const oin = oinVan(sleutel)
      const certificaat = vind(Object.entries(wereld.certificaten), ([van]) => van === oin)[1]
      return new Beller(apiUrl, { ca, ...certificaat }, oin)
    },
    dossier: (sleutel: string) => vind(wereld.dossiers, (dossier) => dossier.sleutel === sleutel).samenwerkingId,
    bestuur: (methode: string, pad: string, inhoud?: unknown) =>
      bestuur(controlUrl, methode, `/werelden/${wereld.wereldId}${pad}`, inhoud),
  }
}

async function bestuur(controlUrl: string, methode: string, pad: string, inhoud?: unknown): Promise<unknown> {
  const antwoord = await fetch(`${controlUrl}${pad}`, {
    method: methode,
    ...(inhoud !== undefined && { body: JSON.stringify(inhoud) }),
  })
  const tekst = await antwoord.text()
  if (!antwoord.ok) throw new Error(`${methode} ${pad}: ${antwoord.status} ${tekst}`)
  return tekst === '' ? undefined : JSON.parse(tekst)
}

function vind<T>(lijst: readonly T[], past: (een: T) => boolean): T {
  const gevonden = lijst.find(past)
  if (gevonden === undefined) throw new Error('niet gevonden')
  return gevonden
}

async function voerUit(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
