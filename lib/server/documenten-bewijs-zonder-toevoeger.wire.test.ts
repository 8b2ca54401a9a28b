import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Gebruiker } from '#lib/auth/gebruiker.ts'
import { DocumentId } from '#lib/domain/document-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { json } from '#lib/dso/test-upstream.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { listVoorBewijs } from './documenten.ts'
import { openUpstreamPortaal } from './test-upstream-portaal.ts'

const ID = SamenwerkingId.parse('SAM-10021')
const DOCUMENT = DocumentId.parse('5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33')

let portaal: Awaited<ReturnType<typeof openUpstreamPortaal>>
let upstream: (typeof portaal)['upstream']
let gebruiker: Gebruiker

beforeAll(async () => {
  portaal = await openUpstreamPortaal('00000099000000010000')
  ;({ upstream, gebruiker } = portaal)
})
afterAll(() => portaal.sluit())

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
