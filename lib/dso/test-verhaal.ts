import { createHash } from 'node:crypto'
import { PUT as AFRONDING } from '#app/api/actieverzoeken/[actieverzoekId]/afronding/route.ts'
import { PUT as BEHANDELING } from '#app/api/actieverzoeken/[actieverzoekId]/behandeling/route.ts'
import { GET as BERICHTEN, POST as BERICHT } from '#app/api/actieverzoeken/[actieverzoekId]/berichten/route.ts'
import { DELETE as ONTKOPPELEN } from '#app/api/actieverzoeken/[actieverzoekId]/documenten/[documentId]/route.ts'
import { POST as KOPPELEN } from '#app/api/actieverzoeken/[actieverzoekId]/documenten/route.ts'
import { PUT as GEREEDMELDING } from '#app/api/actieverzoeken/[actieverzoekId]/gereedmelding/route.ts'
import { PUT as INTREKKING } from '#app/api/actieverzoeken/[actieverzoekId]/intrekking/route.ts'
import { GET as ACTIEVERZOEK } from '#app/api/actieverzoeken/[actieverzoekId]/route.ts'
import { PUT as TERUGGAVE } from '#app/api/actieverzoeken/[actieverzoekId]/teruggave/route.ts'
import { GET as INHOUD } from '#app/api/documenten/[documentId]/inhoud/route.ts'
import { GET as NOTIFICATIES } from '#app/api/notificaties/route.ts'
import { POST as OPSTELLEN } from '#app/api/samenwerkingen/[samenwerkingId]/actieverzoeken/route.ts'
import { PATCH as TOEGANG } from '#app/api/samenwerkingen/[samenwerkingId]/deelnemers/[oin]/route.ts'
import { POST as UITNODIGEN } from '#app/api/samenwerkingen/[samenwerkingId]/deelnemers/route.ts'
import { PUT as TOEVOEGEN } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { GET as DOCUMENTEN } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/route.ts'
import {
  DELETE as BEEINDIGEN,
  GET as SAMENWERKING,
  PATCH as AANPASSEN,
} from '#app/api/samenwerkingen/[samenwerkingId]/route.ts'
import { PUT as SLUITING } from '#app/api/samenwerkingen/[samenwerkingId]/sluiting/route.ts'
import { POST as LADEN } from '#app/api/samenwerkingen/[samenwerkingId]/verzoek/route.ts'
import { GET as OVERZICHT, POST as STARTEN } from '#app/api/samenwerkingen/route.ts'
import { expect } from 'vitest'
import { z } from 'zod'
import type { Stoel, TestWereld } from '#lib/auth/test-wereld.ts'

type Handler = Parameters<Stoel>[0]
type Vraag = NonNullable<Parameters<Stoel>[1]>
type Rol = { wereld: TestWereld; gemeente: Stoel; ggd: Stoel; regio: Stoel }

const Ding = z.record(z.string(), z.unknown())
const Lijst = z.object({ items: z.array(Ding), pagina: z.record(z.string(), z.number()) })
const DAG = 86_400_000

/** An act that must succeed; its answer as an object. */
async function doe(stoel: Stoel, handler: Handler, vraag: Vraag = {}): Promise<Record<string, unknown>> {
  const sleutel = { 'idempotency-key': crypto.randomUUID() }
  const { status, body } = await stoel(handler, { ...vraag, headers: { ...sleutel, ...vraag.headers } })
  expect(status, JSON.stringify(body)).toBeLessThan(300)
  return Ding.catch({}).parse(body)
}

const post = (stoel: Stoel, handler: Handler, params: Record<string, string>, json: unknown) =>
  doe(stoel, handler, { methode: 'POST', params, json })
const zet = (stoel: Stoel, handler: Handler, actieverzoekId: string, json: unknown = {}) =>
  doe(stoel, handler, { methode: 'PUT', params: { actieverzoekId }, json })
const lijst = async (stoel: Stoel, handler: Handler, vraag: Vraag = {}) =>
  Lijst.parse((await stoel(handler, vraag)).body)
const id = (ding: Record<string, unknown>, veld: string) => z.string().parse(ding[veld])

/** An act that must be refused with this code. */
async function weigert(stoel: Stoel, handler: Handler, vraag: Vraag, code: string) {
  const { body } = await stoel(handler, { ...vraag, headers: { 'idempotency-key': crypto.randomUUID() } })
  expect(body).toMatchObject({ code })
  return Ding.parse(body)
}

/** The main story by HTTP, from three chairs. Every step says what must be seen; the first difference throws. */
export async function vertelVerhaal(wereld: TestWereld): Promise<{ samenwerkingId: string; actieverzoekId: string }> {
  const [gemeente, ggd, regio] = await Promise.all(['zandbakdorp', 'ggd', 'veiligheidsregio'].map((w) => wereld.als(w)))
  if (!gemeente || !ggd || !regio) throw new Error('no chairs')
  const rol = { wereld, gemeente, ggd, regio }
  const samenwerkingId = await start(rol)
  await nodigUit(rol, samenwerkingId)
  const documenten = await deelDocumenten(rol, samenwerkingId)
  const actieverzoekId = await vraagAdvies(rol, samenwerkingId, documenten)
  await leesNotificaties(rol, samenwerkingId)
  await rondAf(rol, samenwerkingId)
  return { samenwerkingId, actieverzoekId }
}

async function start({ gemeente }: Rol): Promise<string> {
  const titel = `Omschakeling ${crypto.randomUUID()}`
  const verzoeknummer = '2026110100001'
  const methode = 'POST'
  const metInhoud = await doe(gemeente, STARTEN, { methode, json: { verzoeknummer, titel, verzoekLaden: true } })
  expect(metInhoud).toMatchObject({ status: 'INITIALISATIE', verzoeknummer })
  const json = { verzoeknummer, titel, beschrijving: 'Met opzet anders.', verzoekLaden: false }
  const nieuw = await doe(gemeente, STARTEN, { methode, json })
  const samenwerkingId = id(nieuw, 'samenwerkingId')
  expect(nieuw).toMatchObject({ status: 'OPEN', titel, beschrijving: json.beschrijving })
  await post(gemeente, LADEN, { samenwerkingId }, {})
  const onbekend = await weigert(
    gemeente,
    STARTEN,
    { methode, json: { ...json, verzoeknummer: '2026110100404' } },
    'ongeldige-invoer',
  )
  expect(onbekend).toHaveProperty('invalidParams.0.name', 'verzoeknummer')
  const { items } = await lijst(gemeente, OVERZICHT, { query: { rol: 'initiator', sort: '-creatieDatumTijd' } })
  expect(items.map((item) => item['samenwerkingId'])).toContain(samenwerkingId)
  return samenwerkingId
}

async function nodigUit({ wereld, gemeente, ggd }: Rol, samenwerkingId: string): Promise<void> {
  const oin = wereld.oin('ggd')
  const gast = await post(gemeente, UITNODIGEN, { samenwerkingId }, { oin, privilege: 'VT' })
  expect(gast).toMatchObject({ oin, naam: 'GGD Zandbakland', privilege: 'VT' })
  const regio = { oin: wereld.oin('veiligheidsregio'), privilege: 'BT' }
  expect(await post(gemeente, UITNODIGEN, { samenwerkingId }, regio)).toMatchObject(regio)
  const vraag = { methode: 'PATCH', params: { samenwerkingId, oin: regio.oin }, json: { privilege: 'VT' } }
  await weigert(ggd, TOEGANG, vraag, 'geen-toegang')
}

async function deelDocumenten({ gemeente, ggd, regio, wereld }: Rol, samenwerkingId: string) {
  const rv = await upload(gemeente, samenwerkingId, 'RV')
  const sv = await upload(gemeente, samenwerkingId, 'SV')
  const ziet = async (stoel: Stoel) => {
    const { items } = await lijst(stoel, DOCUMENTEN, { params: { samenwerkingId }, query: { sort: 'bestandsNaam' } })
    return items.filter(({ kenmerkSysteem }) => kenmerkSysteem === 'Samenwerkportaal').map((item) => item['documentId'])
  }
  expect((await ziet(ggd)).toSorted()).toEqual([rv.documentId, sv.documentId].toSorted())
  expect(await ziet(regio)).toEqual([rv.documentId])
  const { bytes, status } = await ggd(INHOUD, { params: { documentId: sv.documentId } })
  expect([status, createHash('sha256').update(bytes).digest('hex')]).toEqual([200, sv.hash])
  const params = { samenwerkingId, oin: wereld.oin('veiligheidsregio') }
  const ruimer = await doe(gemeente, TOEGANG, { methode: 'PATCH', params, json: { privilege: 'VT' } })
  expect(ruimer).toMatchObject({ privilege: 'VT' })
  expect((await ziet(regio)).toSorted()).toEqual([rv.documentId, sv.documentId].toSorted())
  return [rv.documentId, sv.documentId] as const
}

async function upload(stoel: Stoel, samenwerkingId: string, vertrouwelijkheid: 'RV' | 'SV') {
  const inhoud = `%PDF-1.7 ${vertrouwelijkheid} ${crypto.randomUUID()}`
  const sha256 = createHash('sha256').update(inhoud)
  const digest = sha256.copy().digest('base64')
  const hash = sha256.digest('hex')
  const document = await doe(stoel, TOEVOEGEN, {
    methode: 'PUT',
    params: { samenwerkingId, uploadId: crypto.randomUUID() },
    query: { bestandsNaam: `advies-${vertrouwelijkheid}.pdf`, vertrouwelijkheid, omschrijving: 'Één advies' },
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(inhoud.length),
      'repr-digest': `sha-256=:${digest}:`,
    },
    body: inhoud,
  })
  expect(document).toMatchObject({ vertrouwelijkheid, omschrijving: 'Één advies', hash })
  return { documentId: id(document, 'documentId'), hash }
}

async function vraagAdvies(rol: Rol, samenwerkingId: string, [rv, sv]: readonly [string, string]): Promise<string> {
  const { gemeente, ggd, regio, wereld } = rol
  const vraag = { ontvanger: wereld.oin('ggd'), titel: 'Advies', omschrijving: 'Graag advies.', documenten: [rv] }
  const nieuw = await post(gemeente, OPSTELLEN, { samenwerkingId }, vraag)
  const actieverzoekId = id(nieuw, 'actieverzoekId')
  expect(nieuw).toMatchObject({ status: 'OPEN', documenten: [{ documentId: rv }] })
  const gekoppeld = await post(gemeente, KOPPELEN, { actieverzoekId }, { documentIds: [sv] })
  expect(gekoppeld['documenten']).toHaveLength(2)
  await doe(gemeente, ONTKOPPELEN, { methode: 'DELETE', params: { actieverzoekId, documentId: rv } })
  await weigert(regio, ACTIEVERZOEK, { params: { actieverzoekId } }, 'niet-gevonden')
  await zet(ggd, BEHANDELING, actieverzoekId)
  await post(ggd, BERICHT, { actieverzoekId }, { bericht: 'Welke bijlage bedoelt u?' })
  const { body } = await gemeente(BERICHTEN, { params: { actieverzoekId } })
  expect(body).toMatchObject([{ inhoud: 'Welke bijlage bedoelt u?', vanOns: false }])
  await zet(ggd, GEREEDMELDING, actieverzoekId, { toelichting: 'Het advies staat in het dossier.' })
  const gereed = await doe(gemeente, ACTIEVERZOEK, { params: { actieverzoekId } })
  expect(gereed).toMatchObject({ acties: expect.arrayContaining(['gereed', 'teruggeven', 'intrekken']) })
  const terug = await zet(gemeente, TERUGGAVE, actieverzoekId, { toelichting: 'Nog één vraag.' })
  expect(terug).toMatchObject({ status: 'IN_BEHANDELING' })
  await zet(ggd, GEREEDMELDING, actieverzoekId, { toelichting: 'Aangevuld.' })
  expect(await zet(gemeente, AFRONDING, actieverzoekId)).toMatchObject({ status: 'GEREED', acties: [] })
  const ander = id(await post(gemeente, OPSTELLEN, { samenwerkingId }, { ...vraag, documenten: [] }), 'actieverzoekId')
  expect(await zet(gemeente, INTREKKING, ander, { toelichting: 'Niet nodig.' })).toMatchObject({
    status: 'INGETROKKEN',
  })
  return actieverzoekId
}

async function leesNotificaties({ gemeente, ggd }: Rol, samenwerkingId: string): Promise<void> {
  const soorten = async (stoel: Stoel, query: Record<string, string> = {}) => {
    const { items } = await lijst(stoel, NOTIFICATIES, { query: { samenwerkingId, grootte: '100', ...query } })
    return [...new Set(items.map(({ type }) => type))]
  }
  expect(await soorten(gemeente)).toContain('NIEUW_BERICHT')
  expect(await soorten(ggd, { type: 'UITNODIGING_KETENPARTNER' })).toEqual(['UITNODIGING_KETENPARTNER'])
  const bladzijden = await Promise.all(
    ['1', '2'].map((pagina) => lijst(gemeente, DOCUMENTEN, { params: { samenwerkingId }, query: { pagina } })),
  )
  expect(bladzijden.map(({ pagina }) => pagina['nummer'])).toEqual([1, 2])
}

async function rondAf({ gemeente, ggd, regio, wereld }: Rol, samenwerkingId: string): Promise<void> {
  const params = { samenwerkingId }
  const oin = wereld.oin('ggd')
  await weigert(gemeente, UITNODIGEN, { methode: 'POST', params, json: { oin, privilege: 'VT' } }, 'status-conflict')
  const json = { velden: { beschrijving: 'Klaar.' }, gezien: { beschrijving: 'Met opzet anders.' } }
  const aangepast = await doe(gemeente, AANPASSEN, { methode: 'PATCH', params, json })
  expect(aangepast).toMatchObject({ beschrijving: 'Klaar.' })
  expect(await sluit(gemeente, samenwerkingId)).toMatchObject({ status: 'GESLOTEN' })
  const gesloten = await doe(ggd, SAMENWERKING, { params })
  expect(Date.parse(id(gesloten, 'verwijderDatum'))).toBeGreaterThan(Date.now() + 20 * DAG)
  await doe(gemeente, BEEINDIGEN, { methode: 'DELETE', params })
  await weigert(regio, SAMENWERKING, { params }, 'niet-gevonden')
}

/** Loading may still run, and only an open samenwerking can be closed. */
async function sluit(stoel: Stoel, samenwerkingId: string): Promise<Record<string, unknown>> {
  return doe(stoel, SLUITING, { methode: 'PUT', params: { samenwerkingId } })
}
