import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { openTestOmgeving, TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { DocumentId } from '#lib/domain/document-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { json, startUpstream } from '#lib/dso/test-upstream.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { listVoorBewijs } from './documenten.ts'

const ID = SamenwerkingId.parse('SAM-10021')
const DOCUMENT = DocumentId.parse('5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33')

let upstream: Awaited<ReturnType<typeof startUpstream>>
let sluit: () => Promise<void>
let gebruiker: Gebruiker

beforeAll(async () => {
  upstream = await startUpstream(z.object({ TEST_PKI_DIR: z.string() }).parse(import.meta.env).TEST_PKI_DIR)
  sluit = await openTestOmgeving({ SWF_BASE_URL: upstream.url })
  const { cookie } = await createTestSessie({ oin: '00000099000000010000' })
  const gevonden = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gevonden === null) throw new Error('no session')
  gebruiker = gevonden
})
afterAll(async () => {
  await sluit()
  await upstream.stop()
})

test.each([
  ['niet zegt wie het toevoegde, is er een bewijs', {}, 'bewijs'],
  ['ons noemt, ook', { aangemaaktDoor: '00000099000000010000' }, 'bewijs'],
  ['een ander noemt, niet', { aangemaaktDoor: '00000099000000040000' }, 'niet-gevonden'],
])('van een document waarvan de SWF %s', async (_titel, toevoeger, verwacht) => {
  upstream.antwoord(
    json(200, {
      ...{ documentId: DOCUMENT, samenwerkingId: ID, bestandsNaam: 'a.pdf', vertrouwelijkheidsAanduiding: 'RV' },
      ...{ creatieDatumTijd: '2026-01-01T12:00:00Z', ...toevoeger },
    }),
  )
  const uitkomst = listVoorBewijs(gebruiker, ID, [DOCUMENT]).then(
    ([document]) => (document?.documentId === DOCUMENT ? 'bewijs' : document),
    (fout: unknown) => (fout instanceof ProblemError ? fout.code : fout),
  )
  expect(await uitkomst).toBe(verwacht)
})
