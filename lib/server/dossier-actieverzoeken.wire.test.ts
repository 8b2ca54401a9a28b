import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Mandaat } from '#lib/auth/mandaat.ts'
import { zetInstellingen } from '#lib/auth/test-instellingen.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { json, startUpstream } from '#lib/dso/test-upstream.ts'
import { listVanDossier } from './dossier-actieverzoeken.ts'

const pki = z.object({ TEST_PKI_DIR: z.string() }).parse(import.meta.env).TEST_PKI_DIR
const mandaat = new Mandaat({ oin: Oin.parse('00000099000000040000'), gemandateerd: true })

let upstream: Awaited<ReturnType<typeof startUpstream>>
beforeAll(async () => {
  upstream = await startUpstream(pki)
  zetInstellingen(pki, { SWF_BASE_URL: upstream.url })
})
afterAll(() => upstream.stop())

test.each([
  [100, 1, true, 1],
  [101, 2, false, 4],
])('%i actieverzoeken op %i bladen: volledig %s', async (totalElements, totalPages, volledig, aanroepen) => {
  upstream.antwoord(
    json(200, { _embedded: { actieverzoeken: [] }, page: { number: 0, size: 100, totalElements, totalPages } }),
  )
  expect(await listVanDossier(mandaat, SamenwerkingId.parse('SAM-10021'))).toMatchObject({ volledig })
  expect(upstream.verzoeken).toHaveLength(aanroepen)
})

test.each([
  [100, 1, true],
  [101, 2, false],
])('met %i op %i bladen van één status is wat loopt geheel gelezen: %s', async (aantal, bladen, lopendVolledig) => {
  upstream.antwoord((verzoek, antwoord) => {
    const status = new URL(verzoek.url ?? '', upstream.url).searchParams.get('status')
    const [totalElements, totalPages] = status === null ? [102, 2] : status === 'OPEN' ? [aantal, bladen] : [0, 0]
    const page = { number: 0, size: 100, totalElements, totalPages }
    json(200, { _embedded: { actieverzoeken: [] }, page })(verzoek, antwoord)
  })
  expect(await listVanDossier(mandaat, SamenwerkingId.parse('SAM-10021'))).toMatchObject({
    volledig: false,
    lopendVolledig,
  })
})
