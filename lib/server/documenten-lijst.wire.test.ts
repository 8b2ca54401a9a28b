import { GET as LIST } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/route.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Document } from '#lib/domain/document-schema.ts'
import { paginaVan } from '#lib/domain/pagina-schema.ts'

let wereld: TestWereld
let gemeente: Stoel

beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await wereld.als('zandbakdorp')
})
afterEach(() => wereld.geenStoringen())
afterAll(() => wereld.sluit())

const vraag = (query: Record<string, string> = {}) =>
  gemeente(LIST, { params: { samenwerkingId: wereld.dossier('SAM-10021') }, query: { grootte: '100', ...query } })
const lijst = async (query: Record<string, string>) => paginaVan(Document).parse((await vraag(query)).body)

describe('de lijst', () => {
  test('kiest op vertrouwelijkheid en op wie het toevoegde, en sorteert', async () => {
    const sv = await lijst({ vertrouwelijkheid: 'SV' })
    const anderen = await lijst({ van: 'anderen' })
    const opNaam = await lijst({ sort: 'bestandsNaam' })
    expect(new Set(sv.items.map(({ vertrouwelijkheid }) => vertrouwelijkheid))).toEqual(new Set(['SV']))
    expect(new Set(anderen.items.map(({ vanOns }) => vanOns))).toEqual(new Set([false]))
    expect(opNaam.items.length).toBeGreaterThanOrEqual(30)
  })

  test('telt pagina’s vanaf 1', async () => {
    const { items, pagina } = await lijst({ grootte: '25', pagina: '2' })
    expect(pagina).toMatchObject({ nummer: 2, grootte: 25 })
    expect(items.length).toBeLessThanOrEqual(25)
  })

  test.each([
    ['onzin', 'dso-onverwacht-antwoord'],
    ['afbreken', 'dso-onbereikbaar'],
  ])('als de SWF het niet doet: %s wordt %s', async (soort, code) => {
    await wereld.storing({ route: 'GET /samenwerkingen/{samenwerkingId}/documenten', soort })
    expect((await vraag()).body).toMatchObject({ code })
  })
})
