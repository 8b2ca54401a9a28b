import { createHash } from 'node:crypto'
import { PUT } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { GET as DOCUMENTEN } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/route.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Document } from '#lib/domain/document-schema.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { paginaVan } from '#lib/domain/pagina-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { bekijkAls, listStriktVanAnderen } from './bekijk-als.ts'
import { requireDeel } from './lees-deel.ts'

const EIGEN = 'eigen strikt document van de ggd.txt'

let wereld: TestWereld
let gemeente: Gebruiker

const id = () => SamenwerkingId.parse(wereld.dossier('SAM-10021'))
const oin = (sleutel: string) => Oin.parse(wereld.oin(sleutel))

async function gebruikerVan(sleutel: string): Promise<Gebruiker> {
  const { cookie } = await createTestSessie({ oin: wereld.oin(sleutel) })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('geen sessie')
  return gebruiker
}

/** What the partner gets when it asks itself, by its own session. */
async function zietZelf(sleutel: string): Promise<string[]> {
  const stoel = await wereld.als(sleutel)
  const { body } = await stoel(DOCUMENTEN, { params: { samenwerkingId: id() }, query: { grootte: '100' } })
  return paginaVan(Document)
    .parse(body)
    .items.map(({ bestandsNaam }) => bestandsNaam)
    .toSorted()
}

async function allesVan(sleutel: string): Promise<string[]> {
  const namen: string[] = []
  for (let pagina = 1; ; pagina += 1) {
    const { zichtbaar, eigenStrikt } = await bekijkAls(gemeente, id(), oin(sleutel), { pagina, eigen: pagina })
    const bladen = [zichtbaar, eigenStrikt].filter((blad) => blad !== null)
    namen.push(...bladen.flatMap(({ items }) => items).map(({ bestandsNaam }) => bestandsNaam))
    if (bladen.every((blad) => pagina >= blad.pagina.paginas)) return namen.toSorted()
  }
}

beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await gebruikerVan('zandbakdorp')
  const ggd = await wereld.als('ggd')
  const inhoud = 'alleen wij'
  await ggd(PUT, {
    methode: 'PUT',
    params: { samenwerkingId: id(), uploadId: crypto.randomUUID() },
    query: { bestandsNaam: EIGEN, vertrouwelijkheid: 'SV', omschrijving: 'van ons' },
    headers: {
      ...{ 'content-type': 'text/plain', 'content-length': String(inhoud.length) },
      'repr-digest': `sha-256=:${createHash('sha256').update(inhoud).digest('base64')}:`,
    },
    body: inhoud,
  })
})
afterAll(() => wereld.sluit())

describe('bekijk als', () => {
  test.each(['ggd', 'duinzicht', 'veiligheidsregio'])(
    '%s: precies de documenten die zij zelf krijgt',
    async (sleutel) => {
      expect(await allesVan(sleutel)).toEqual(await zietZelf(sleutel))
    },
  )

  test('een eigen strikt vertrouwelijk document blijft zichtbaar bij beperkte toegang', async () => {
    const { eigenStrikt, verborgen } = await bekijkAls(gemeente, id(), oin('ggd'))
    expect(eigenStrikt?.items.map(({ bestandsNaam }) => bestandsNaam)).toContain(EIGEN)
    expect(verborgen?.items.map(({ bestandsNaam }) => bestandsNaam)).not.toContain(EIGEN)
    const vanDuinzicht = await bekijkAls(gemeente, id(), oin('duinzicht'))
    expect(vanDuinzicht.verborgen?.items.map(({ bestandsNaam }) => bestandsNaam)).toContain(EIGEN)
  })

  test('zichtbaar en verborgen zijn samen wat de initiator ziet', async () => {
    const { dossier, zichtbaar, eigenStrikt, verborgen } = await bekijkAls(gemeente, id(), oin('ggd'))
    const som = [zichtbaar, eigenStrikt, verborgen].reduce((totaal, deel) => totaal + (deel?.pagina.totaal ?? 0), 0)
    expect(som).toBe(dossier.aantalDocumenten)
  })

  test('volledige toegang verbergt niets', async () => {
    const { dossier, zichtbaar, eigenStrikt, verborgen } = await bekijkAls(gemeente, id(), oin('veiligheidsregio'))
    expect([zichtbaar?.pagina.totaal, eigenStrikt, verborgen]).toEqual([dossier.aantalDocumenten, null, null])
  })

  test('toont alleen actieverzoeken met deze organisatie', async () => {
    const { actieverzoeken } = await bekijkAls(gemeente, id(), oin('ggd'))
    const { lijst } = requireDeel(actieverzoeken)
    expect(lijst.length).toBeGreaterThan(0)
    for (const { zender, ontvanger } of lijst) expect([zender, ontvanger]).toContain(wereld.oin('ggd'))
  })

  test('roept de SWF alleen aan voor de eigen organisatie, en wijzigt niets', async () => {
    await wereld.wisAanroepen()
    await bekijkAls(gemeente, id(), oin('ggd'))
    await listStriktVanAnderen(gemeente, id(), oin('ggd'))
    const aanroepen = await wereld.aanroepen()
    expect(aanroepen.length).toBeGreaterThan(4)
    expect(new Set(aanroepen.map(({ headerOin }) => headerOin))).toEqual(new Set([wereld.oin('zandbakdorp')]))
    expect(new Set(aanroepen.map(({ methode }) => methode))).toEqual(new Set(['GET']))
  })

  test('leest niet meer dan een blad van elke lijst', async () => {
    const { zichtbaar } = await bekijkAls(gemeente, id(), oin('veiligheidsregio'), { pagina: 2 })
    expect(zichtbaar?.pagina).toMatchObject({ nummer: 2, grootte: 20 })
    expect(zichtbaar?.items.length).toBeLessThanOrEqual(20)
  })

  test.each([
    ['een ketenpartner mag het niet', 'ggd', 'duinzicht', 'geen-toegang'],
    ['een ketenpartner mag het niet, ook niet als zichzelf', 'ggd', 'ggd', 'geen-toegang'],
    ['wie niet meedoet, vindt niets', 'zandsloot', 'ggd', 'niet-gevonden'],
    ['als wie niet meedoet, is er niet', 'zandbakdorp', 'zandkust', 'niet-gevonden'],
    ['als de initiator zelf, is er niet', 'zandbakdorp', 'zandbakdorp', 'niet-gevonden'],
  ])('%s', async (_titel, wie, als, code) => {
    await expect(bekijkAls(await gebruikerVan(wie), id(), oin(als))).rejects.toMatchObject({ code })
  })
})
