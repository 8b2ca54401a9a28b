import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PUT } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { GET as LIST } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/route.ts'
import { GET as SAMENWERKINGEN } from '#app/api/samenwerkingen/route.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Document } from '#lib/domain/document-schema.ts'
import { paginaVan } from '#lib/domain/pagina-schema.ts'

// The other reading of the same evidence: other names for pages and a filter, metadata as parts (U2, U4, U11).
const ANDERS = {
  paginering: { pagina: 'pagina', grootte: 'aantal', basis: 1, basisAntwoord: 0 },
  bestand: { metadataIn: 'delen', hash: 'onbekend' },
  velden: { laatstAangepastDatumTijd: 'gewijzigdOp', aangemaaktDoor: 'starter' },
}

let wereld: TestWereld
let ggd: Stoel

beforeAll(async () => {
  const profiel = path.join(tmpdir(), `profiel-${crypto.randomUUID()}.json`)
  writeFileSync(profiel, JSON.stringify(ANDERS))
  wereld = await openTestWereld({ SWF_PROFILE: profiel })
  ggd = await wereld.als('ggd')
})
afterAll(() => wereld.sluit())

const bladzijde = async (pagina: number) => {
  const { body } = await ggd(LIST, {
    params: { samenwerkingId: wereld.dossier('SAM-10021') },
    query: { pagina: String(pagina), grootte: '25', sort: 'bestandsNaam' },
  })
  return paginaVan(Document).parse(body)
}

test('with other names for pages nothing is skipped and nothing comes twice', async () => {
  const eerste = await bladzijde(1)
  const paginas = [
    eerste,
    ...(await Promise.all(Array.from({ length: eerste.pagina.paginas - 1 }, (_, i) => bladzijde(i + 2)))),
  ]
  const ids = paginas.flatMap(({ items }) => items.map(({ documentId }) => documentId))
  expect(paginas.map(({ pagina }) => pagina.nummer)).toEqual(paginas.map((_, index) => index + 1))
  expect(new Set(ids).size).toBe(eerste.pagina.totaal)
  expect((await wereld.aanroepen()).at(-1)?.query).toMatch(/pagina=\d.*aantal=25/)
})

test('metadata as parts arrives as it does in the query', async () => {
  await wereld.wisAanroepen()
  const inhoud = 'Advies als deel.'
  const { body } = await ggd(PUT, {
    methode: 'PUT',
    params: { samenwerkingId: wereld.dossier('SAM-10022'), uploadId: crypto.randomUUID() },
    query: { bestandsNaam: 'één "deel".txt', vertrouwelijkheid: 'SV', omschrijving: 'Één & twee' },
    headers: {
      ...{ 'content-type': 'text/plain', 'content-length': String(inhoud.length) },
      'repr-digest': `sha-256=:${createHash('sha256').update(inhoud).digest('base64')}:`,
    },
    body: inhoud,
  })
  expect(body).toMatchObject({
    bestandsNaam: 'één "deel".txt',
    vertrouwelijkheid: 'SV',
    omschrijving: 'Één & twee',
    kenmerkSysteem: 'Samenwerkportaal',
  })
  expect((await wereld.aanroepen()).find(({ methode }) => methode === 'POST')?.query).toBe('')
})

test('the filters of the list of samenwerkingen have the names of the SWF', async () => {
  const starter = wereld.oin('zandbakdorp')
  await ggd(SAMENWERKINGEN, { query: { initiator: starter, van: '2026-11-03', tot: '2026-11-03' } })
  const { query = '' } = (await wereld.aanroepen()).at(-1) ?? {}
  expect(Object.fromEntries(new URLSearchParams(query))).toMatchObject({
    starter,
    'gewijzigdOp[gt]': '2026-11-02T22:59:59.999Z',
    'gewijzigdOp[lte]': '2026-11-03T22:59:59.999Z',
  })
})
