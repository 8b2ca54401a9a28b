import { copyFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { POST } from '#app/api/beheer/koppeling/proef/route.ts'
import { GET as LIST } from '#app/api/samenwerkingen/route.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { db } from '#lib/db/prisma.ts'
import { KoppelingProef } from '#lib/domain/dso-koppeling-schema.ts'
import { parseEnv, setEnv } from '#lib/env.ts'
import { makeTemporaryFolder } from '#tools/setup/temporary-folder.ts'
import { portaalVariabelen } from '#tools/test/portaal-variabelen.ts'
import { ROUTES } from './inventaris.ts'
import { getKoppeling } from './dso-koppeling.ts'

const pki = z.object({ TEST_PKI_DIR: z.string() }).parse(import.meta.env).TEST_PKI_DIR
let wereld: TestWereld
let beheerder: Stoel
let gewoon: Stoel
let variabelen: Record<string, string>

beforeAll(async () => {
  wereld = await openTestWereld()
  const { databaseUrl } = (await import('#lib/env.ts')).env()
  variabelen = portaalVariabelen(databaseUrl)
  beheerder = await wereld.als('zandbakdorp', wereld.beheerder('zandbakdorp'))
  gewoon = await wereld.als('zandbakdorp', 'collega')
})
beforeEach(async () => {
  stel({})
  await wereld.geenStoringen()
})
afterAll(() => wereld.sluit())

function stel(anders: Record<string, string>): void {
  expect(() => parseEnv({ ...variabelen, ...anders })).not.toThrow()
  setEnv({ ...variabelen, ...anders })
}

const certificaat = (naam: string) => ({
  SWF_CLIENT_CERT: path.join(pki, `${naam}.pem`),
  SWF_CLIENT_KEY: path.join(pki, `${naam}.key`),
})

async function gebruikerVan(actor: string): Promise<Gebruiker> {
  const { cookie } = await createTestSessie({ oin: wereld.oin('zandbakdorp'), actor })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('no session')
  return gebruiker
}

async function proef() {
  const antwoord = await beheerder(POST, { methode: 'POST' })
  expect(antwoord.status).toBe(200)
  const { regels } = KoppelingProef.parse(antwoord.body)
  return new Map(regels.map((regel) => [regel.id, regel]))
}

async function uitslagen(): Promise<Record<string, string>> {
  return Object.fromEntries([...(await proef())].map(([id, { uitslag }]) => [id, uitslag]))
}

describe('wie beheerder is', () => {
  test('elke route voor beheerders weigert een collega, en er gaat niets naar de SWF', async () => {
    const paden = ROUTES.filter(({ rol }) => rol === 'beheerder').map(({ methode, pad }) => `${methode} ${pad}`)
    expect(paden).toEqual(['POST /api/beheer/koppeling/proef'])
    await wereld.wisAanroepen()
    expect((await gewoon(POST, { methode: 'POST' })).body).toMatchObject({ status: 403, code: 'geen-toegang' })
    await expect(getKoppeling(await gebruikerVan('collega'))).rejects.toMatchObject({ code: 'geen-toegang' })
    expect(await wereld.aanroepen()).toEqual([])
  })

  test('de beheerder van de ene organisatie is dat niet bij een andere', async () => {
    const elders = await wereld.als('zandkust', wereld.beheerder('zandbakdorp'))
    expect((await elders(POST, { methode: 'POST' })).status).toBe(403)
  })

  test('wie beheerder af is, is dat bij het eerstvolgende verzoek', async () => {
    const actor = 'tijdelijk-beheerder'
    const stoel = await wereld.als('zandbakdorp', actor)
    const { oin, actorHash } = await gebruikerVan(actor)
    await db().beheerder.create({ data: { oin, actorHash, sinds: new Date() } })
    expect((await stoel(POST, { methode: 'POST' })).status).toBe(200)
    await db().beheerder.delete({ where: { oin_actorHash: { oin, actorHash } } })
    expect((await stoel(POST, { methode: 'POST' })).status).toBe(403)
  })
})

describe('de proef', () => {
  test('leest alleen, met het mandaat van de sessie, en laat een spoor na', async () => {
    await wereld.wisAanroepen()
    expect(await uitslagen()).toEqual({
      ...{ certificaat: 'goed', mandaat: 'goed', verbinding: 'goed', klok: 'goed' },
      ...{ samenwerkingen: 'goed', actieverzoeken: 'goed', notificaties: 'goed' },
    })
    const aanroepen = await wereld.aanroepen()
    expect(new Set(aanroepen.map(({ methode, headerOin }) => `${methode} ${headerOin}`))).toEqual(
      new Set([`GET ${wereld.oin('zandbakdorp')}`]),
    )
    const spoor = await db().auditRegel.findMany({
      where: { handeling: 'koppeling-testen' },
      orderBy: { volgnummer: 'desc' },
    })
    expect(spoor[0]?.fase).toBe('GELUKT')
  })

  test.each([
    ['een storing', { soort: 'status', status: 500, keer: 3 }, 'Storing bij het DSO'],
    ['te veel verzoeken', { soort: 'status', status: 429, retryAfter: 5 }, '429'],
    ['geen toegang', { soort: 'status', status: 403 }, '403'],
    ['niet herkend', { soort: 'status', status: 401 }, '401'],
    ['onzin', { soort: 'onzin' }, 'niet begrepen'],
  ])('%s bij één functie staat bij die functie, met raad', async (_naam, storing, woord) => {
    await wereld.storing({ route: 'GET /notificaties', ...storing })
    const regels = await proef()
    expect(regels.get('verbinding')?.uitslag).toBe('goed')
    expect(regels.get('samenwerkingen')?.uitslag).toBe('goed')
    expect(regels.get('notificaties')).toMatchObject({ uitslag: 'fout', uitleg: expect.stringContaining(woord) })
    expect(regels.get('notificaties')?.advies).toMatch(/\w/)
  })

  test('een header met een andere naam: 401, en wat te doen', async () => {
    stel({ SWF_OIN_HEADER: 'x-andere-naam' })
    const regels = await proef()
    expect(regels.get('verbinding')?.uitslag).toBe('goed')
    expect(regels.get('samenwerkingen')?.uitleg).toContain('401')
    expect(regels.get('samenwerkingen')?.advies).toContain('header')
  })

  test.each([
    ['verlopen', 'fout', 'verlopen'],
    ['vreemd', 'letop', 'uitgever'],
  ])('certificaat %s: dat staat er, en verder wordt niets geprobeerd', async (naam, uitslag, woord) => {
    stel(certificaat(naam))
    const regels = await proef()
    expect(regels.get('certificaat')).toMatchObject({ uitslag, uitleg: expect.stringContaining(woord) })
    expect(regels.get('verbinding')?.uitslag).toBe('fout')
    expect(regels.get('verbinding')?.uitleg).toContain('certificaat')
    expect(regels.get('notificaties')?.uitslag).toBe('niet-gedaan')
  })

  test('een certificaat van een ander wordt niet gebruikt, en dat staat er met wat te doen', async () => {
    const map = makeTemporaryFolder()
    const zet = (naam: string) => {
      for (const soort of ['pem', 'key'])
        copyFileSync(path.join(pki, `${naam}.${soort}`), path.join(map, `client.${soort}`))
    }
    zet('portaal')
    stel({ SWF_CLIENT_CERT: path.join(map, 'client.pem'), SWF_CLIENT_KEY: path.join(map, 'client.key') })
    expect((await proef()).get('certificaat')?.uitslag).toBe('goed')
    zet('ggd')
    const regels = await proef()
    expect(regels.get('certificaat')).toMatchObject({ uitslag: 'letop', uitleg: expect.stringContaining('ander OIN') })
    expect(regels.get('verbinding')?.uitslag).toBe('goed')
    zet('portaal')
    expect((await proef()).get('certificaat')?.uitslag).toBe('goed')
  })

  test('niemand thuis: geen antwoord, en dat staat er na hoogstens drie pogingen', async () => {
    stel({ SWF_BASE_URL: 'https://localhost:1/v5' })
    expect((await proef()).get('verbinding')?.uitleg).toContain('antwoordt niet')
  })
})

describe('de pagina', () => {
  test('vertelt alles behalve geheimen', async () => {
    const profiel = path.join(makeTemporaryFolder(), 'profiel.json')
    const sleutel = 'geheime-waarde-van-de-sleutel'
    writeFileSync(profiel, JSON.stringify({ apiSleutel: { header: 'x-api-key', waarde: sleutel } }))
    stel({ SWF_PROFILE: profiel })
    const koppeling = await getKoppeling(await gebruikerVan(wereld.beheerder('zandbakdorp')))
    expect(koppeling).toMatchObject({
      ...{ omgeving: 'sandbox', oinHeader: 'x-oin', apiSleutelHeader: 'x-api-key', mandaat: { soort: 'bekend' } },
      certificaat: {
        certificaat: { oin: '00000099000000990000', keten: 'vertrouwd', sleutelPast: true },
        geweigerd: null,
      },
    })
    expect(koppeling.dagenGeldig).toBeGreaterThan(30)
    expect(koppeling.afwijkingen.map(({ ingang }) => ingang)).toEqual(['apiSleutel.header', 'apiSleutel.waarde'])
    const tekst = JSON.stringify(koppeling)
    for (const geheim of [sleutel, 'PRIVATE KEY', variabelen.NEXTAUTH_SECRET, wereld.beheerder('zandbakdorp')]) {
      expect(tekst).not.toContain(geheim)
    }
  })

  test('onthoudt per functie wat lukte en mislukte, per organisatie apart', async () => {
    const voor = new Date()
    await gewoon(LIST)
    await wereld.storing({ route: 'GET /notificaties', soort: 'status', status: 429, retryAfter: 5 })
    await proef()
    const { functies } = await getKoppeling(await gebruikerVan(wereld.beheerder('zandbakdorp')))
    const stand = new Map(functies.map((functie) => [functie.functie, functie]))
    expect(Date.parse(stand.get('samenwerkingen-lezen')?.gelukt ?? '')).toBeGreaterThanOrEqual(voor.getTime())
    expect(stand.get('samenwerkingen-lezen')?.p95).toBeGreaterThanOrEqual(stand.get('samenwerkingen-lezen')?.p50 ?? -1)
    expect(stand.get('notificaties-lezen')?.mislukt?.fout).toBe('te-druk')
    expect(stand.get('documenten-wijzigen')).toMatchObject({ gelukt: null, mislukt: null, p50: null })
  })
})
