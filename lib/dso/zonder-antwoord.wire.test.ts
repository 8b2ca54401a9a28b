import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Mandaat } from '#lib/auth/mandaat.ts'
import { zetInstellingen } from '#lib/auth/test-instellingen.ts'
import { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { DocumentId } from '#lib/domain/document-schema.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { koppelDocument } from './koppelingen.ts'
import { loadVerzoek } from './samenwerkingen.ts'
import { json, startUpstream } from './test-upstream.ts'

const pki = z.object({ TEST_PKI_DIR: z.string() }).parse(import.meta.env).TEST_PKI_DIR
const id = '5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33'
const mandaat = new Mandaat({ oin: Oin.parse('00000099000000040000'), gemandateerd: true })

let upstream: Awaited<ReturnType<typeof startUpstream>>
beforeAll(async () => {
  upstream = await startUpstream(pki)
  zetInstellingen(pki, { SWF_BASE_URL: upstream.url })
})
afterAll(() => upstream.stop())

const ACTS = [
  ['loadVerzoek', () => loadVerzoek(mandaat, SamenwerkingId.parse('SAM-10021'))],
  ['koppelDocument', () => koppelDocument(mandaat, ActieverzoekId.parse(id), DocumentId.parse(id))],
] as const

test.each(ACTS)('%s: any success is enough, with a body or without', async (_naam, doe) => {
  for (const status of [200, 201, 202, 204]) {
    upstream.antwoord((_verzoek, antwoord) => antwoord.writeHead(status).end())
    await expect(doe()).resolves.toBeUndefined()
    expect(upstream.verzoeken).toHaveLength(1)
  }
  upstream.antwoord(json(202, { status: 'INITIALISATIE' }))
  await expect(doe()).resolves.toBeUndefined()
})

test.each(ACTS)('%s: a refusal stays one', async (_naam, doe) => {
  upstream.antwoord(json(409, { title: 'Conflict' }, { 'content-type': 'application/problem+json' }))
  await expect(doe()).rejects.toMatchObject({ code: 'status-conflict' })
})
