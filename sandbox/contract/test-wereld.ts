import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { Beller, toKoppen } from '../test/beller.ts'
import { createConformiteit } from './conformiteit.ts'
import { BASISPAD } from './document.ts'

/** Set by the global set-up of the tests, which starts the sandbox on free ports. */
const Testomgeving = z.object({
  TEST_SANDBOX_API_URL: z.url(),
  TEST_SANDBOX_CONTROL_URL: z.url(),
  TEST_PKI_DIR: z.string(),
})

const Wereld = z.object({
  wereldId: z.string(),
  organisaties: z.array(z.object({ oin: z.string(), naam: z.string(), sleutel: z.string() })),
  certificaten: z.record(z.string(), z.object({ cert: z.string(), key: z.string() })),
})

export type Vraag = {
  json?: unknown
  patch?: unknown
  ruw?: { type: string; tekst: string }
  formulier?: FormData
  headers?: Record<string, string>
}

export type Ontvangen = { status: number; headers: Record<string, string>; body: unknown }

/** One organisation at the wire, with its own certificate. */
export type Stoel = {
  oin: string
  vraag: (methode: string, pad: string, meer?: Vraag) => Promise<Ontvangen>
}

const { check } = createConformiteit()

/** A fresh world over real two-way TLS; every answer that passes is held to the contract. */
export async function openWereld(scenario: 'leeg' | 'seed') {
  const omgeving = Testomgeving.parse(import.meta.env)
  const besturing = `${omgeving.TEST_SANDBOX_CONTROL_URL.replace(/\/_sandbox\/?$|\/$/, '')}/_sandbox/werelden`
  const ca = readFileSync(path.join(omgeving.TEST_PKI_DIR, 'root.pem'))
  const wereld = Wereld.parse(await bestuur(besturing, 'POST', { scenario }))
  const overtredingen: string[] = []
  const gezien = new Set<string>()

  function stoel(sleutel: string): Stoel {
    const { oin } = vind(wereld.organisaties, (organisatie) => organisatie.sleutel === sleutel)
    const certificaat = wereld.certificaten[oin]
    if (certificaat === undefined) throw new Error(`geen certificaat voor ${sleutel}`)
    // Held to the contract below, so that a test sees all violations of a story and not only the first.
    const beller = new Beller(omgeving.TEST_SANDBOX_API_URL, { ca, ...certificaat }, oin).ongekeurd()
    return {
      oin,
      async vraag(methode, pad, { headers = {}, ...meer } = {}) {
        const { type, bytes } = await inhoudVan(meer)
        const koppen = { ...(type !== undefined && { 'content-type': type }), ...headers }
        const { status, headers: terug, body } = await beller.stuur(methode, pad, koppen, bytes)
        const antwoord = { status, headers: toKoppen(terug), body }
        gezien.add(`${methode} ${pad.replace(/\?.*/, '')} ${status}`)
        overtredingen.push(...check({ methode, pad: `${BASISPAD}${pad}`, ...antwoord, oin }))
        return antwoord
      },
    }
  }

  return {
    stoel,
    sleutels: wereld.organisaties.map((organisatie) => organisatie.sleutel),
    overtredingen,
    gezien,
    zetStoring: (storing: unknown) => bestuur(`${besturing}/${wereld.wereldId}/storingen`, 'POST', storing),
    sluit: () => bestuur(`${besturing}/${wereld.wereldId}`, 'DELETE'),
  }
}

async function bestuur(url: string, methode: string, body?: unknown): Promise<unknown> {
  const antwoord = await fetch(url, {
    method: methode,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const tekst = await antwoord.text()
  if (!antwoord.ok) throw new Error(`${methode} ${url}: ${antwoord.status} ${tekst}`)
  return tekst === '' ? undefined : JSON.parse(tekst)
}

async function inhoudVan({ json, patch, ruw, formulier }: Vraag): Promise<{ type?: string; bytes: Buffer }> {
  if (json !== undefined) return { type: 'application/json', bytes: Buffer.from(JSON.stringify(json)) }
  if (patch !== undefined) return { type: 'application/merge-patch+json', bytes: Buffer.from(JSON.stringify(patch)) }
  if (ruw !== undefined) return { type: ruw.type, bytes: Buffer.from(ruw.tekst) }
  if (formulier === undefined) return { bytes: Buffer.alloc(0) }
  const gebouwd = new Response(formulier)
  const type = gebouwd.headers.get('content-type') ?? ''
  return { type, bytes: Buffer.from(await gebouwd.arrayBuffer()) }
}

function vind<T>(lijst: readonly T[], past: (een: T) => boolean): T {
  const gevonden = lijst.find(past)
  if (gevonden === undefined) throw new Error('niet gevonden')
  return gevonden
}
