import 'server-only'
import { z } from 'zod'

/** `loa2`, `LoA2+`, `EH3` and the URI all mean one of these; the order is the ranking. */
export const LOA_VOLGORDE = ['loa1', 'loa2', 'loa2plus', 'loa3', 'loa4'] as const
export type Loa = (typeof LOA_VOLGORDE)[number]

const tekst = z.string().trim().min(1)
const adres = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))
const aan = z.enum(['true', 'false', '1', '0', 'ja', 'nee']).transform((waarde) => ['true', '1', 'ja'].includes(waarde))
const niveau = z
  .string()
  .transform((waarde) => waarde.toLowerCase().replace('+', 'plus'))
  .pipe(z.enum(['loa2', 'loa2plus', 'loa3', 'loa4']))

const Variabelen = z.object({
  OMGEVING: z.enum(['sandbox', 'acceptatie', 'productie']).default('productie'),
  PORTAL_URL: adres,
  DATABASE_URL: tekst,
  NEXTAUTH_SECRET: tekst,
  EH_ISSUER: adres,
  EH_CLIENT_ID: tekst.default('samenwerkportaal'),
  EH_CLIENT_SECRET: tekst,
  EH_MIN_LOA: niveau.default('loa2'),
  EH_SERVICE_ID: tekst.default('urn:etoegang:DV:00000099000000990000:services:0001'),
  EH_SERVICE_UUID: tekst.optional(),
  EH_SERVICE_NAME: tekst.default('DSO Samenwerken 1.11'),
  SWF_BASE_URL: adres,
  SWF_CLIENT_CERT: tekst,
  SWF_CLIENT_KEY: tekst,
  SWF_CA: tekst,
  SWF_OIN_HEADER: z
    .string()
    .regex(/^[a-z0-9-]+$/i)
    .default('x-oin'),
  SWF_PROFILE: tekst.optional(),
  MAX_DOCUMENT_BYTES: z.coerce.number().int().positive().default(262_144_000),
  STARTEN_TOEGESTAAN: aan.default(true),
  SESSION_IDLE_SECONDS: z.coerce.number().int().min(60).max(900).default(900),
  SESSION_MAX_SECONDS: z.coerce.number().int().min(120).max(14_400).default(14_400),
  LOGIN_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).max(100_000).default(60),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Env = ReturnType<typeof parseEnv>

let gelezen: Env | undefined

/**
 * The configuration of this process, read on first use because `next build` runs without it.
 * Throws a ZodError that names every missing or malformed variable, never a value.
 */
export function env(): Env {
  gelezen ??= parseEnv(process.env)
  // next-auth takes its own address from the environment alone; the Host header must never decide it.
  process.env.NEXTAUTH_URL = gelezen.portalUrl
  return gelezen
}

/** For tests, which learn the addresses of their servers late: replaces what the process was started with. */
export function setEnv(bron: Readonly<Record<string, string | undefined>>): void {
  gelezen = parseEnv(bron)
}

/** Pure reading of a set of variables; an empty one counts as not set. */
export function parseEnv(bron: Readonly<Record<string, string | undefined>>) {
  const gezet = Object.fromEntries(Object.entries(bron).filter(([, waarde]) => waarde !== undefined && waarde !== ''))
  const v = Variabelen.parse(gezet)
  return {
    omgeving: v.OMGEVING,
    /** Origin of the portal as the browser sees it, without a trailing slash. */
    portalUrl: new URL(v.PORTAL_URL).origin,
    https: v.PORTAL_URL.startsWith('https:'),
    databaseUrl: v.DATABASE_URL,
    sessieGeheim: v.NEXTAUTH_SECRET,
    eh: {
      issuer: v.EH_ISSUER,
      clientId: v.EH_CLIENT_ID,
      clientSecret: v.EH_CLIENT_SECRET,
      minLoa: v.EH_MIN_LOA,
      serviceId: v.EH_SERVICE_ID,
      serviceUuid: v.EH_SERVICE_UUID,
      serviceNaam: v.EH_SERVICE_NAME,
    },
    swf: {
      baseUrl: v.SWF_BASE_URL,
      /** Paths of PEM files: leaf with intermediates, its key, and the only roots that are trusted. */
      certPad: v.SWF_CLIENT_CERT,
      keyPad: v.SWF_CLIENT_KEY,
      caPad: v.SWF_CA,
      oinHeader: v.SWF_OIN_HEADER.toLowerCase(),
      profielPad: v.SWF_PROFILE,
    },
    maxDocumentBytes: v.MAX_DOCUMENT_BYTES,
    startenToegestaan: v.STARTEN_TOEGESTAAN,
    /** Seconds. Configurable downwards only. `waarschuw` is how long before the idle end the question comes: in a short session too, most of it is without. */
    sessie: {
      inactief: v.SESSION_IDLE_SECONDS,
      uiterlijk: v.SESSION_MAX_SECONDS,
      waarschuw: Math.min(120, Math.floor(v.SESSION_IDLE_SECONDS / 3)),
    },
    /** Per address and step of logging in; and how many entries of `X-Forwarded-For`, from its end, are our own proxies'. */
    login: { perMinuut: v.LOGIN_LIMIT_PER_MINUTE, vertrouwdeProxies: v.TRUSTED_PROXIES },
    logLevel: v.LOG_LEVEL,
  } as const
}

/** The log must work before, and without, a valid configuration. */
export function logNiveau(): Env['logLevel'] {
  return gelezen?.logLevel ?? Variabelen.shape.LOG_LEVEL.catch('info').parse(process.env.LOG_LEVEL)
}

/** Hot reload needs a looser content security policy; nothing else may depend on this. */
export function isOntwikkeling(): boolean {
  return process.env.NODE_ENV === 'development'
}
