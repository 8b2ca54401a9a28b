import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'

/** Everything the sandbox can be told. Ports may be 0: the system then picks a free one. Durations in milliseconds. */
export type SandboxConfig = {
  apiPort: number
  controlPort: number
  idpPort: number
  databaseUrl: string
  dataDir: string
  pkiDir: string
  /** Origin in absolute hrefs; default `https://localhost:<port>`. */
  publicBase?: string | undefined
  oinHeader: string
  maxDocumentBytes: number
  /** Calls one organisation may make in a minute. */
  aanvragenPerMinuut: number
  portalUrl: string
  clientId: string
  clientSecret: string
  /** Only the notificatietypes that a public source shows. */
  strictTypes: boolean
  laadtijd: { gewoon: number; traag: number }
}

const poort = (standaard: number) => z.coerce.number().int().min(0).max(65_535).default(standaard)

const Omgeving = z.object({
  SANDBOX_PORT: poort(8443),
  SANDBOX_CONTROL_PORT: poort(8444),
  IDP_PORT: poort(4000),
  SANDBOX_DATABASE_URL: z.string().min(1),
  DATA_DIR: z.string().default('.data'),
  SANDBOX_DATA_DIR: z.string().optional(),
  PKI_DIR: z.string().optional(),
  SANDBOX_PUBLIC_BASE: z.url().optional(),
  SWF_OIN_HEADER: z.string().min(1).default('x-oin'),
  MAX_DOCUMENT_BYTES: z.coerce.number().int().positive().default(262_144_000),
  SANDBOX_RATE_LIMIT: z.coerce.number().int().positive().default(60_000),
  PORTAL_URL: z.url().default('http://localhost:3000'),
  EH_CLIENT_ID: z.string().min(1).default('samenwerkportaal'),
  EH_CLIENT_SECRET: z
    .string()
    .min(1)
    .default(() => randomUUID()),
  SANDBOX_STRICT_TYPES: z.enum(['true', 'false']).default('true'),
})

/** Settings from the environment; throws a ZodError that names the wrong ones. */
export function readConfig(omgeving: NodeJS.ProcessEnv = process.env): SandboxConfig {
  const gevuld = Object.fromEntries(Object.entries(omgeving).filter(([, waarde]) => waarde !== ''))
  const env = Omgeving.parse(gevuld)
  return {
    apiPort: env.SANDBOX_PORT,
    controlPort: env.SANDBOX_CONTROL_PORT,
    idpPort: env.IDP_PORT,
    databaseUrl: env.SANDBOX_DATABASE_URL,
    dataDir: env.SANDBOX_DATA_DIR ?? path.join(env.DATA_DIR, 'documenten'),
    pkiDir: env.PKI_DIR ?? path.join(env.DATA_DIR, 'pki'),
    publicBase: env.SANDBOX_PUBLIC_BASE?.replace(/\/+$/, ''),
    oinHeader: env.SWF_OIN_HEADER.toLowerCase(),
    maxDocumentBytes: env.MAX_DOCUMENT_BYTES,
    aanvragenPerMinuut: env.SANDBOX_RATE_LIMIT,
    portalUrl: env.PORTAL_URL,
    clientId: env.EH_CLIENT_ID,
    clientSecret: env.EH_CLIENT_SECRET,
    strictTypes: env.SANDBOX_STRICT_TYPES === 'true',
    laadtijd: { gewoon: 2_000, traag: 30_000 },
  }
}
