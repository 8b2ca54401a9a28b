import { readFileSync } from 'node:fs'
import path from 'node:path'
import { connect } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readConfig } from '../config.ts'
import { items, veld } from './beller.ts'
import { startTestSandbox } from './test-sandbox.ts'

const ZANDBAKDORP = '00000099000000010000'
const ZANDLAND = '00000099000000060000'
const GGD = '00000099000000040000'

let sandbox: Awaited<ReturnType<typeof startTestSandbox>>
beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(() => sandbox.stop())

/** What the TLS server says to this client certificate before any HTTP. */
function schudHanden(certificaat: string | null): Promise<string> {
  const { pkiDir } = sandbox.config
  const lees = (naam: string) => readFileSync(path.join(pkiDir, naam))
  const eigen = certificaat ? { cert: lees(`${certificaat}.pem`), key: lees(`${certificaat}.key`) } : {}
  const port = Number(new URL(sandbox.urls.apiUrl).port)
  return new Promise((klaar) => {
    const socket = connect({ port, host: '127.0.0.1', servername: 'localhost', ca: sandbox.ca, ...eigen }, () => {
      socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    })
    socket.on('data', (stuk: Buffer) => klaar(stuk.toString('latin1').slice(0, 8)))
    socket.on('error', () => klaar('geweigerd'))
    socket.on('close', () => klaar('geweigerd'))
  })
}

describe('wie binnenkomt', () => {
  it.each([[null], ['verlopen'], ['vreemd']])('certificaat %s wordt geweigerd vóór er HTTP is', async (certificaat) => {
    expect(await schudHanden(certificaat)).toBe('geweigerd')
  })

  it('een certificaat van onze eigen PKI mag praten', async () => {
    expect(await schudHanden('ggd')).toBe('HTTP/1.1')
  })

  it.each([
    ['portaal', ZANDBAKDORP, 200, ''],
    ['portaal', GGD, 200, ''],
    ['zandbakdorp', ZANDBAKDORP, 200, ''],
    ['portaal', ZANDLAND, 403, 'mandaat-ontbreekt'],
    ['zandbakdorp', GGD, 403, 'mandaat-ontbreekt'],
    ['ggd', ZANDBAKDORP, 403, 'mandaat-ontbreekt'],
    ['portaal', '00000099999999999999', 403, 'mandaat-ontbreekt'],
    ['portaal', '0000009900000001000', 401, 'niet-aangemeld'],
    ['portaal', '00000099 00000010000', 401, 'niet-aangemeld'],
  ])('certificaat %s namens %s: %i', async (certificaat, oin, status, soort) => {
    const antwoord = await sandbox.metCertificaat(certificaat, oin).get('/samenwerkingen')
    expect(antwoord.status).toBe(status)
    if (soort) expect(veld(antwoord, 'type')).toBe(`https://samenwerkportaal.example/problemen/${soort}`)
  })

  it('zonder OIN-header is het 401', async () => {
    const antwoord = await sandbox.metCertificaat('portaal', ZANDBAKDORP).get('/samenwerkingen', { 'x-oin': '' })
    expect(antwoord.status).toBe(401)
  })
})

it('met SANDBOX_PUBLIC_BASE staat die herkomst in elke link', async () => {
  const omgeving = { SANDBOX_DATABASE_URL: 'x', SANDBOX_PUBLIC_BASE: 'https://swf.example/' }
  const { publicBase } = readConfig({ NODE_ENV: 'test', ...omgeving })
  const eigen = await startTestSandbox({ publicBase })
  const { body } = await (await eigen.wereld()).als('ggd').get('/samenwerkingen')
  const links = [...JSON.stringify(body).matchAll(/"href":"([^"]+)"/g)].map(([, href]) => URL.parse(href ?? '')?.origin)
  expect(new Set(links)).toEqual(new Set(['https://swf.example']))
  await eigen.stop()
})

describe('werelden', () => {
  it('een organisatie van een andere wereld bestaat niet: niet te zien en niet uit te nodigen', async () => {
    const [een, ander] = [await sandbox.wereld(), await sandbox.wereld()]
    const vreemde = ander.als('zandbakdorp')
    expect((await vreemde.get(`/samenwerkingen/${een.dossier('SAM-10021')}`)).status).toBe(404)
    const uitnodiging = { deelnemer: een.oinVan('ggd'), privilege: 'BT' }
    expect((await vreemde.post(`/samenwerkingen/${ander.dossier('SAM-10026')}/deelnemers`, uitnodiging)).status).toBe(
      403,
    )
    expect((await vreemde.post(`/samenwerkingen/${ander.dossier('SAM-10023')}/deelnemers`, uitnodiging)).status).toBe(
      422,
    )
  })

  it('een nieuwe wereld staat er binnen 300 milliseconden', async () => {
    await sandbox.wereld()
    const duren: number[] = []
    for (let keer = 0; keer < 8; keer++) {
      const begin = performance.now()
      await sandbox.wereld()
      duren.push(performance.now() - begin)
    }
    expect(Math.min(...duren)).toBeLessThan(300)
  })

  it('de wereld verdwijnt met alles erin', async () => {
    const wereld = await sandbox.wereld()
    expect((await wereld.als('ggd').get('/samenwerkingen')).status).toBe(200)
    await wereld.bestuur('DELETE', '')
    expect((await wereld.als('ggd').get('/samenwerkingen')).status).toBe(403)
    await expect(wereld.bestuur('GET', '/organisaties')).rejects.toThrow('404')
  })

  it('een lege wereld heeft organisaties en persona’s, geen dossiers', async () => {
    const wereld = await sandbox.wereld({ scenario: 'leeg' })
    expect(wereld.dossiers).toEqual([])
    expect(wereld.organisaties).toHaveLength(7)
    expect(wereld.personas.map(({ label }) => label)).toContain(`Adviseur · GGD Zandbakland · ${wereld.wereldId}`)
    expect(items(await wereld.als('ggd').get('/samenwerkingen')).page.totalElements).toBe(0)
  })

  it('de importlijst wijst de beheerder aan met het pseudoniem waarmee die inlogt', async () => {
    const wereld = await sandbox.wereld({ scenario: 'leeg' })
    const lijst = z
      .array(z.object({ oin: z.string(), beheerders: z.array(z.string()) }))
      .parse(await wereld.bestuur('GET', '/organisaties'))
    const beheerder = wereld.personas.find(({ rol }) => rol === 'beheerder')
    expect(lijst.filter(({ beheerders }) => beheerders.length > 0)).toEqual([
      { oin: wereld.oinVan('zandbakdorp'), beheerders: [beheerder?.pseudoniem] },
    ])
  })

  it('de aanroepen staan per wereld vast zoals ze binnenkwamen', async () => {
    const wereld = await sandbox.wereld()
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
    await wereld.als('ggd').get('/samenwerkingen?status=OPEN', { traceparent: `00-${trace}-00f067aa0ba902b7-01` })
    const { aanroepen } = z.object({ aanroepen: z.array(z.unknown()) }).parse(await wereld.bestuur('GET', '/aanroepen'))
    expect(aanroepen).toEqual([
      expect.objectContaining({
        methode: 'GET',
        pad: '/samenwerkingen',
        query: '?status=OPEN',
        headerOin: wereld.oinVan('ggd'),
        certificaatOin: wereld.oinVan('ggd'),
        certificaatNummer: expect.stringMatching(/^01[0-9A-F]{30}$/),
        status: 200,
        traceId: trace,
      }),
    ])
  })
})

describe('storingen', () => {
  it.each([
    [{ soort: 'status', status: 429, retryAfter: 7 }, 429],
    [{ soort: 'status', status: 503 }, 503],
    [{ soort: 'onzin' }, 200],
  ])('%j treft alleen de genoemde route, en zo vaak als gevraagd', async (storing, status) => {
    const wereld = await sandbox.wereld({ scenario: 'leeg' })
    await wereld.bestuur('POST', '/storingen', { route: 'GET /samenwerkingen', keer: 1, ...storing })
    expect((await wereld.als('ggd').get('/notificaties')).status).toBe(200)
    const ggd = wereld.als('ggd')
    const geraakt = await (storing.soort === 'onzin' ? ggd.ongekeurd() : ggd).get('/samenwerkingen')
    expect(geraakt.status).toBe(status)
    if (status === 429) expect(geraakt.headers['retry-after']).toBe('7')
    if (status === 200) expect(geraakt.headers['content-type']).toContain('text/html')
    const daarna = await wereld.als('ggd').get('/samenwerkingen')
    expect(daarna.headers['content-type']).toBe('application/hal+json')
  })

  it('vertraging: het antwoord klopt, en komt zoveel later als besteld', async () => {
    const wereld = await sandbox.wereld({ scenario: 'leeg' })
    await wereld.bestuur('POST', '/storingen', { route: 'GET /samenwerkingen', soort: 'vertraging', ms: 700, keer: 1 })
    const begin = performance.now()
    const { status } = await wereld.als('ggd').get('/samenwerkingen')
    // A timer may go off a fraction early.
    expect([status, performance.now() - begin >= 690]).toEqual([200, true])
  })

  it('afbreken na het werk: de verbinding valt weg maar het is gebeurd', async () => {
    const wereld = await sandbox.wereld({ scenario: 'leeg' })
    await wereld.bestuur('POST', '/storingen', {
      route: 'POST /samenwerkingen',
      soort: 'afbreken',
      moment: 'na',
      keer: 1,
    })
    await expect(wereld.als('zandbakdorp').post('/samenwerkingen', { titel: 'Toch gestart' })).rejects.toThrow()
    expect(items(await wereld.als('zandbakdorp').get('/samenwerkingen')).page.totalElements).toBe(1)
  })
})
