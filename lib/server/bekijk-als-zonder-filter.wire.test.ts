import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Gebruiker } from '#lib/auth/gebruiker.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { listGefilterd } from '#lib/dso/documenten.ts'
import { json } from '#lib/dso/test-upstream.ts'
import { listStriktVanAnderen, telStrikt } from './bekijk-als.ts'
import { openUpstreamPortaal } from './test-upstream-portaal.ts'

const ID = SamenwerkingId.parse('SAM-10021')
const GGD = Oin.parse('00000099000000040000')

let portaal: Awaited<ReturnType<typeof openUpstreamPortaal>>
let upstream: (typeof portaal)['upstream']
let gebruiker: Gebruiker

beforeAll(async () => {
  portaal = await openUpstreamPortaal('00000099000000010000')
  ;({ upstream, gebruiker } = portaal)
})
afterAll(() => portaal.sluit())

/** A dossier, newest first, at an SWF that filters or does not. */
function dossier(aanduidingen: readonly string[], filtert: boolean): void {
  upstream.antwoord((verzoek, antwoord) => {
    const query = new URL(verzoek.url ?? '', upstream.url).searchParams
    const [pagina, grootte] = [Number(query.get('page')), Number(query.get('size'))]
    const gevraagd = query.get('vertrouwelijkheidsAanduiding')
    const alle = aanduidingen.filter((een) => !filtert || gevraagd === null || een === gevraagd)
    const documenten = alle.slice(pagina * grootte, (pagina + 1) * grootte).map((vertrouwelijkheidsAanduiding) => ({
      ...{ documentId: crypto.randomUUID(), samenwerkingId: ID, bestandsNaam: 'a.pdf', vertrouwelijkheidsAanduiding },
      creatieDatumTijd: '2026-01-01T12:00:00Z',
    }))
    const page = { number: pagina, size: grootte, totalElements: alle.length, totalPages: 2 }
    json(200, { _embedded: { documenten }, page })(verzoek, antwoord)
  })
}

const veel = (aanduiding: string) => Array.from({ length: 20 }, () => aanduiding)

test.each([
  ['strikt bovenaan', [...veel('SV'), 'RV']],
  ['regulier bovenaan', [...veel('RV'), 'SV']],
  ['door elkaar', ['RV', 'SV', 'RV']],
])('een SWF die niet filtert, wordt herkend: %s', async (_naam, aanduidingen) => {
  dossier(aanduidingen, false)
  for (const pagina of [1, 2]) expect(await listStriktVanAnderen(gebruiker, ID, GGD, pagina)).toBeNull()
  expect(await telStrikt(gebruiker, ID)).toBeNull()
  dossier(aanduidingen, true)
  const strikt = await listStriktVanAnderen(gebruiker, ID, GGD)
  expect(strikt?.pagina.totaal).toBe(aanduidingen.filter((een) => een === 'SV').length)
  expect(await telStrikt(gebruiker, ID)).toBe(strikt?.pagina.totaal)
})

test('zonder filter gevraagd, klopt elk antwoord; een leeg dossier ook', async () => {
  dossier(['RV', 'SV'], false)
  expect((await listGefilterd(gebruiker.mandaat, ID, {}))?.items).toHaveLength(2)
  dossier([], false)
  expect((await listStriktVanAnderen(gebruiker, ID, GGD))?.items).toEqual([])
  expect(await telStrikt(gebruiker, ID)).toBe(0)
})
