import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listOperaties, readKoppelvlak } from './document.ts'
import { findOperatie } from './operatie-zoeken.ts'
import { isObject } from './knopen.ts'
import { openWereld, type Ontvangen, type Stoel, type Vraag } from './test-wereld.ts'

const ONBEKEND = '00000000-0000-4000-8000-000000000000'
const MAG_NIET = { accept: 'text/html' }

let wereld: Awaited<ReturnType<typeof openWereld>>
let initiator: Stoel
let ontvanger: Stoel
let beperkt: Stoel
let vreemde: Stoel
let samenwerkingId: string
let actieverzoekId: string

beforeAll(async () => {
  wereld = await openWereld('leeg')
  initiator = wereld.stoel('zandbakdorp')
  ontvanger = wereld.stoel('ggd')
  beperkt = wereld.stoel('duinzicht')
  vreemde = wereld.stoel('zandsloot')
})

afterAll(async () => {
  await wereld.sluit()
})

/** Asks, wants this status, and wants nothing that the contract does not describe. */
async function wil(status: number, stoel: Stoel, methode: string, pad: string, meer?: Vraag): Promise<Ontvangen> {
  const antwoord = await stoel.vraag(methode, pad, meer)
  const gevonden = wereld.overtredingen.splice(0)
  expect(gevonden).toEqual([])
  expect(`${antwoord.status} ${methode} ${pad}`, JSON.stringify(antwoord.body)).toBe(`${status} ${methode} ${pad}`)
  return antwoord
}

function veld(antwoord: Ontvangen, naam: string): string {
  const waarde = isObject(antwoord.body) ? antwoord.body[naam] : undefined
  if (typeof waarde !== 'string') throw new Error(`geen ${naam} in ${JSON.stringify(antwoord.body)}`)
  return waarde
}

function ids(antwoord: Ontvangen, lijst: string, naam: string): string[] {
  const ingebed = isObject(antwoord.body) ? antwoord.body['_embedded'] : undefined
  const items = isObject(ingebed) ? ingebed[lijst] : undefined
  return Array.isArray(items) ? items.flatMap((item: unknown) => (isObject(item) ? [String(item[naam])] : [])) : []
}

function bestand(naam: string, inhoud = 'oefenadvies', delen: Record<string, string> = {}): FormData {
  const formulier = new FormData()
  for (const [sleutel, waarde] of Object.entries(delen)) formulier.set(sleutel, waarde)
  formulier.set('file', new Blob([inhoud], { type: 'application/pdf' }), naam)
  return formulier
}

const GET = (status: number, stoel: Stoel, pad: string) => wil(status, stoel, 'GET', pad)
const kapot = { ruw: { type: 'application/json', tekst: '{"titel": ' } }
const platteTekst = { ruw: { type: 'text/plain', tekst: 'titel' } }

describe('elk antwoord van de oefenomgeving staat in het koppelvlak', () => {
  it('samenwerkingen: starten (S2)', async () => {
    const nieuw = { titel: 'Dakopbouw Lindelaan 4', verzoeknummer: '2026031500007', bronVerzoek: 'DSO_LV' }
    const gestart = await wil(201, initiator, 'POST', '/samenwerkingen', { json: nieuw })
    samenwerkingId = veld(gestart, 'samenwerkingId')
    await wil(201, initiator, 'POST', '/samenwerkingen', { json: { ...nieuw, verzoekOphalen: true } })
    await wil(422, initiator, 'POST', '/samenwerkingen', { json: { beschrijving: 'zonder titel' } })
    await wil(422, initiator, 'POST', '/samenwerkingen', { json: { ...nieuw, verzoeknummer: '2026031500404' } })
    await wil(403, initiator, 'POST', '/samenwerkingen', { json: { ...nieuw, verzoeknummer: '2026031500403' } })
    await wil(403, ontvanger, 'POST', '/samenwerkingen', { json: nieuw })
    await wil(400, initiator, 'POST', '/samenwerkingen', kapot)
    await wil(415, initiator, 'POST', '/samenwerkingen', platteTekst)
    await wil(413, initiator, 'POST', '/samenwerkingen', { json: { ...nieuw, beschrijving: 'x'.repeat(300_000) } })
  })

  it('wie vraagt: zonder OIN, met een kapot OIN, of namens een ander', async () => {
    await wil(401, initiator, 'GET', '/samenwerkingen', { headers: { 'x-oin': '' } })
    await wil(401, initiator, 'GET', '/samenwerkingen', { headers: { 'x-oin': '123' } })
    await wil(403, initiator, 'GET', '/samenwerkingen', { headers: { 'x-oin': ontvanger.oin } })
    await wil(403, initiator, 'GET', '/samenwerkingen', { headers: { 'x-oin': '00000099999999999999' } })
  })

  it('deelnemers: lezen, uitnodigen, toegang wijzigen, verwijderen (P1–P4)', async () => {
    const pad = `/samenwerkingen/${samenwerkingId}/deelnemers`
    const uitnodiging = (stoel: Stoel, privilege: string) => ({ json: { deelnemer: stoel.oin, privilege } })
    await wil(201, initiator, 'POST', pad, uitnodiging(ontvanger, 'VT'))
    await wil(201, initiator, 'POST', pad, uitnodiging(beperkt, 'BT'))
    await wil(409, initiator, 'POST', pad, uitnodiging(ontvanger, 'VT'))
    await wil(409, initiator, 'POST', pad, uitnodiging(initiator, 'VT'))
    await wil(422, initiator, 'POST', pad, { json: { deelnemer: '00000099999999999999', privilege: 'BT' } })
    await wil(422, initiator, 'POST', pad, { json: { deelnemer: vreemde.oin, privilege: 'ALLES' } })
    await wil(403, ontvanger, 'POST', pad, uitnodiging(vreemde, 'BT'))
    await wil(404, vreemde, 'POST', pad, uitnodiging(vreemde, 'BT'))
    for (const stoel of [initiator, ontvanger, beperkt]) await GET(200, stoel, pad)
    await GET(404, vreemde, pad)
    await wil(200, initiator, 'PATCH', `${pad}/${beperkt.oin}`, { patch: { privilege: 'VT' } })
    await wil(200, initiator, 'PATCH', `${pad}/${beperkt.oin}`, { patch: { privilege: 'BT' } })
    await wil(422, initiator, 'PATCH', `${pad}/${beperkt.oin}`, { patch: {} })
    await wil(415, initiator, 'PATCH', `${pad}/${beperkt.oin}`, platteTekst)
    await wil(403, ontvanger, 'PATCH', `${pad}/${beperkt.oin}`, { patch: { privilege: 'VT' } })
    await wil(404, initiator, 'PATCH', `${pad}/${vreemde.oin}`, { patch: { privilege: 'VT' } })
    await wil(201, initiator, 'POST', pad, uitnodiging(vreemde, 'BT'))
    await wil(403, ontvanger, 'DELETE', `${pad}/${vreemde.oin}`)
    await wil(204, initiator, 'DELETE', `${pad}/${vreemde.oin}`)
    await wil(404, initiator, 'DELETE', `${pad}/${vreemde.oin}`)
    await wil(403, initiator, 'DELETE', `${pad}/${initiator.oin}`)
  })

  it('samenwerkingen: lezen, bladeren en aanpassen van beide kanten (S1, S3, S4)', async () => {
    const pad = `/samenwerkingen/${samenwerkingId}`
    for (const stoel of [initiator, ontvanger, vreemde]) {
      await GET(200, stoel, '/samenwerkingen?status=OPEN&_sort=-creatieDatumTijd,titel&pagina=1&aantal=5')
      await GET(200, stoel, '/samenwerkingen?page=1&size=1&onbekend=ja')
    }
    await GET(400, initiator, '/samenwerkingen?page=nee')
    await GET(400, initiator, '/samenwerkingen?_sort=bestaatNiet')
    await wil(406, initiator, 'GET', '/samenwerkingen', { headers: MAG_NIET })
    await GET(200, initiator, pad)
    await GET(200, ontvanger, pad)
    await GET(404, vreemde, pad)
    await GET(404, initiator, '/samenwerkingen/SAM-999999999')
    await wil(200, initiator, 'PATCH', pad, { patch: { contactpersoonNaam: 'Team Vergunningen', beschrijving: null } })
    await wil(422, initiator, 'PATCH', pad, { patch: { titel: '' } })
    await wil(400, initiator, 'PATCH', pad, { ruw: { type: 'application/merge-patch+json', tekst: '{' } })
    await wil(415, initiator, 'PATCH', pad, { json: { titel: 'Nieuw' } })
    await wil(403, ontvanger, 'PATCH', pad, { patch: { titel: 'Nieuw' } })
    await wil(404, vreemde, 'PATCH', pad, { patch: { titel: 'Nieuw' } })
  })

  it('het verzoek laden (S6)', async () => {
    const pad = `/samenwerkingen/${samenwerkingId}/verzoek`
    await wil(403, ontvanger, 'POST', pad)
    await wil(404, vreemde, 'POST', pad)
    await wil(202, initiator, 'POST', pad)
    await wil(409, initiator, 'POST', pad)
    const geladen = async () => ids(await GET(200, initiator, '/notificaties'), 'notificaties', 'notificatieType')
    await expect.poll(geladen, { timeout: 20_000, interval: 250 }).toContain('VERZOEK_OPHALEN_GESLAAGD')
  })

  it('documenten: toevoegen, lezen, downloaden, wijzigen, verwijderen (D1–D6)', async () => {
    const pad = `/samenwerkingen/${samenwerkingId}/documenten`
    const metadata = '?vertrouwelijkheidsAanduiding=SV&documentOmschrijving=Advies&taal=NL'
    const strikt = veld(
      await wil(201, initiator, 'POST', pad + metadata, { formulier: bestand('advies.pdf') }),
      'documentId',
    )
    const delen = { vertrouwelijkheidsAanduiding: 'RV', kenmerkSysteem: 'OefenVTH', nummerBinnenSysteem: 'Z-1' }
    const metDelen = { formulier: bestand('bijlage – één.pdf', 'bijlage', delen) }
    const regulier = veld(await wil(201, ontvanger, 'POST', pad, metDelen), 'documentId')
    await wil(422, initiator, 'POST', pad, { formulier: bestand('zonder.pdf') })
    await wil(422, initiator, 'POST', `${pad}?vertrouwelijkheidsAanduiding=OPENBAAR`, { formulier: bestand('a.pdf') })
    await wil(415, initiator, 'POST', pad + metadata, platteTekst)
    await wil(415, initiator, 'POST', pad + metadata, { formulier: bestand('virus.exe', 'MZ') })
    await wil(404, vreemde, 'POST', pad + metadata, { formulier: bestand('a.pdf') })

    for (const stoel of [initiator, ontvanger, beperkt]) {
      await GET(200, stoel, `${pad}?pagina=1&aantal=10&_sort=-bestandsNaam`)
      await GET(200, stoel, `${pad}?aangemaaktDoor%5Bnot%5D=${stoel.oin}`)
      await GET(200, stoel, `/documenten/${regulier}`)
    }
    expect(ids(await GET(200, beperkt, pad), 'documenten', 'documentId')).not.toContain(strikt)
    await GET(400, initiator, `${pad}?aantal=0`)
    await GET(404, vreemde, pad)

    const inhoud = await GET(200, ontvanger, `/documenten/${strikt}/content`)
    expect(String(inhoud.body)).toBe('oefenadvies')
    const deel = { headers: { range: 'bytes=0-4' } }
    expect(String((await wil(206, ontvanger, 'GET', `/documenten/${strikt}/content`, deel)).body)).toBe('oefen')
    await wil(416, ontvanger, 'GET', `/documenten/${strikt}/content`, { headers: { range: 'bytes=99-' } })
    await GET(404, beperkt, `/documenten/${strikt}/content`)
    await GET(404, beperkt, `/documenten/${strikt}`)
    await GET(404, initiator, '/documenten/geen-uuid')

    await wil(200, initiator, 'PATCH', `/documenten/${strikt}`, { patch: { vertrouwelijkheidsAanduiding: 'RV' } })
    await wil(422, initiator, 'PATCH', `/documenten/${strikt}`, { patch: { vertrouwelijkheidsAanduiding: 'X' } })
    await wil(403, ontvanger, 'PATCH', `/documenten/${strikt}`, { patch: { taal: 'FR' } })
    await wil(404, initiator, 'PATCH', `/documenten/${ONBEKEND}`, { patch: { taal: 'NL' } })
    await wil(415, initiator, 'PATCH', `/documenten/${strikt}`, { json: { taal: 'NL' } })
    await wil(403, ontvanger, 'DELETE', `/documenten/${strikt}`)
    await wil(204, initiator, 'DELETE', `/documenten/${strikt}`)
    await wil(404, initiator, 'DELETE', `/documenten/${strikt}`)
  })

  it('actieverzoeken: opstellen, koppelen en elke overgang van beide kanten (A1–A6)', async () => {
    const dossier = `/samenwerkingen/${samenwerkingId}/actieverzoeken`
    const nieuw = { titel: 'Advies luchtkwaliteit', omschrijving: 'Graag advies.', ontvanger: ontvanger.oin }
    const [document = ''] = ids(
      await GET(200, ontvanger, `/samenwerkingen/${samenwerkingId}/documenten`),
      'documenten',
      'documentId',
    )
    const opstellen = async (meer: object = {}) =>
      veld(await wil(201, initiator, 'POST', dossier, { json: { ...nieuw, ...meer } }), 'actieverzoekId')
    const zet = (status: number, stoel: Stoel, id: string, naar: string, meer: object = {}) =>
      wil(status, stoel, 'PATCH', `/actieverzoeken/${id}`, {
        patch: { status: naar, melding: 'Zo staat het.', ...meer },
      })

    actieverzoekId = await opstellen({ documenten: [document], productId: 'LUCHT-01' })
    await wil(422, initiator, 'POST', dossier, { json: { ...nieuw, titel: undefined } })
    await wil(422, initiator, 'POST', dossier, { json: { ...nieuw, ontvanger: initiator.oin } })
    await wil(422, initiator, 'POST', dossier, { json: { ...nieuw, ontvanger: vreemde.oin } })
    await wil(404, vreemde, 'POST', dossier, { json: nieuw })
    await wil(400, initiator, 'POST', dossier, kapot)

    const pad = `/actieverzoeken/${actieverzoekId}`
    await wil(204, initiator, 'DELETE', `${pad}/documenten/${document}`)
    await wil(404, initiator, 'DELETE', `${pad}/documenten/${document}`)
    await wil(204, ontvanger, 'POST', `${pad}/documenten`, { json: { documentId: document } })
    await wil(422, ontvanger, 'POST', `${pad}/documenten`, { json: { documentId: ONBEKEND } })
    await wil(404, beperkt, 'POST', `${pad}/documenten`, { json: { documentId: document } })

    for (const stoel of [initiator, ontvanger]) {
      await GET(200, stoel, pad)
      await GET(
        200,
        stoel,
        `/actieverzoeken?samenwerkingId=${samenwerkingId}&organisatie=${ontvanger.oin}&page=0&size=2`,
      )
      await GET(200, stoel, '/actieverzoeken?status=OPEN&_sort=titel')
    }
    await GET(404, beperkt, pad)
    await GET(400, ontvanger, '/actieverzoeken?size=nul')

    await zet(403, ontvanger, actieverzoekId, 'IN_BEHANDELING', { titel: 'Een andere titel' })
    await zet(409, ontvanger, actieverzoekId, 'INGETROKKEN')
    await zet(422, ontvanger, actieverzoekId, 'KLAAR')
    await zet(404, beperkt, actieverzoekId, 'IN_BEHANDELING')
    const onveranderd = { titel: nieuw.titel, omschrijving: null, productId: 'LUCHT-01' }
    await zet(200, ontvanger, actieverzoekId, 'IN_BEHANDELING', onveranderd)
    await zet(409, ontvanger, actieverzoekId, 'IN_BEHANDELING')
    await zet(200, ontvanger, actieverzoekId, 'GEREEDGEMELD')
    await GET(200, initiator, pad)
    await zet(200, initiator, actieverzoekId, 'IN_BEHANDELING')
    const [tweede, derde, vierde] = [await opstellen(), await opstellen(), await opstellen()]
    await zet(200, ontvanger, tweede, 'GEWEIGERD')
    await zet(200, initiator, derde, 'INGETROKKEN')
    await zet(200, ontvanger, vierde, 'GEREEDGEMELD')
    await zet(200, initiator, vierde, 'GEREED')
    for (const id of [tweede, derde, vierde]) await GET(200, ontvanger, `/actieverzoeken/${id}`)
    await wil(409, initiator, 'POST', `/actieverzoeken/${vierde}/documenten`, { json: { documentId: document } })
    await wil(409, initiator, 'POST', `/actieverzoeken/${vierde}/berichten`, { json: { bericht: 'Dank u.' } })
    await wil(415, initiator, 'PATCH', pad, { json: { status: 'INGETROKKEN' } })
  })

  it('berichten: versturen, lezen, verwijderen (B1–B4)', async () => {
    const pad = `/actieverzoeken/${actieverzoekId}/berichten`
    const eerste = veld(
      await wil(201, ontvanger, 'POST', pad, { json: { bericht: 'Kan de bijlage erbij?' } }),
      'berichtId',
    )
    await wil(201, initiator, 'POST', pad, { json: { bericht: 'Komt eraan.' } })
    await wil(422, initiator, 'POST', pad, { json: { bericht: '' } })
    await wil(422, initiator, 'POST', pad, { json: { bericht: 'x'.repeat(513) } })
    await wil(400, initiator, 'POST', pad, kapot)
    await wil(404, beperkt, 'POST', pad, { json: { bericht: 'Mag ik meelezen?' } })
    for (const stoel of [initiator, ontvanger]) {
      await GET(200, stoel, pad)
      await GET(200, stoel, `${pad}?page=1&size=1`)
      await GET(200, stoel, `${pad}/${eerste}`)
    }
    await GET(404, beperkt, pad)
    await GET(404, beperkt, `${pad}/${eerste}`)
    await GET(404, initiator, `${pad}/${ONBEKEND}`)
    await wil(403, initiator, 'DELETE', `${pad}/${eerste}`)
    await wil(204, ontvanger, 'DELETE', `${pad}/${eerste}`)
    await wil(404, ontvanger, 'DELETE', `${pad}/${eerste}`)
  })

  it('notificaties: ophalen, per samenwerking, lezen, verwijderen (N1–N4)', async () => {
    const venster =
      'eventDatumTijd%5Bgt%5D=2026-01-01T00:00%2B01:00%5BEurope/Amsterdam%5D&eventDatumTijd%5Blte%5D=2099-01-01T00:00:00Z'
    for (const stoel of [initiator, ontvanger, beperkt, vreemde])
      await GET(200, stoel, `/notificaties?${venster}&page=0`)
    for (const stoel of [initiator, ontvanger]) {
      await GET(200, stoel, `/samenwerkingen/${samenwerkingId}/notificaties?size=3`)
      const [id = ''] = ids(await GET(200, stoel, '/notificaties'), 'notificaties', 'notificatieId')
      await GET(200, stoel, `/notificaties/${id}`)
      await wil(404, vreemde, 'DELETE', `/notificaties/${id}`)
      await wil(204, stoel, 'DELETE', `/notificaties/${id}`)
      await GET(404, stoel, `/notificaties/${id}`)
    }
    await GET(404, vreemde, `/samenwerkingen/${samenwerkingId}/notificaties`)
    await GET(400, initiator, '/notificaties?eventDatumTijd%5Bgt%5D=gisteren')
  })

  it('sluiten en beëindigen: wat daarna niet meer kan (S4, S5)', async () => {
    const pad = `/samenwerkingen/${samenwerkingId}`
    await wil(409, initiator, 'DELETE', pad)
    await wil(403, ontvanger, 'PATCH', pad, { patch: { status: 'GESLOTEN' } })
    await wil(200, initiator, 'PATCH', pad, { patch: { status: 'GESLOTEN' } })
    await wil(409, initiator, 'PATCH', pad, { patch: { status: 'GESLOTEN' } })
    const sv = '?vertrouwelijkheidsAanduiding=SV'
    await wil(409, initiator, 'POST', `${pad}/documenten${sv}`, { formulier: bestand('laat.pdf') })
    await wil(409, initiator, 'POST', `${pad}/deelnemers`, { json: { deelnemer: vreemde.oin, privilege: 'BT' } })
    const verzoek = { titel: 'Te laat', omschrijving: 'Te laat.', ontvanger: ontvanger.oin }
    await wil(409, initiator, 'POST', `${pad}/actieverzoeken`, { json: verzoek })
    await wil(409, ontvanger, 'PATCH', `/actieverzoeken/${actieverzoekId}`, { patch: { status: 'GEREEDGEMELD' } })
    await wil(409, ontvanger, 'POST', `/actieverzoeken/${actieverzoekId}/berichten`, { json: { bericht: 'Te laat.' } })
    for (const stoel of [initiator, ontvanger, beperkt]) {
      await GET(200, stoel, pad)
      await GET(200, stoel, `${pad}/documenten`)
      await GET(200, stoel, '/actieverzoeken')
    }
    await wil(403, ontvanger, 'DELETE', pad)
    await wil(204, initiator, 'DELETE', pad)
    for (const stoel of [initiator, ontvanger]) await GET(404, stoel, pad)
  })

  it('storingen: te veel, stuk en even weg', async () => {
    for (const status of [429, 500, 503]) {
      await wereld.zetStoring({ route: 'GET /notificaties', soort: 'status', status, retryAfter: 2, keer: 1 })
      await GET(status, initiator, '/notificaties')
    }
    await GET(200, initiator, '/notificaties')
  })

  it('heeft alle dertig operaties met succes en met een fout gezien', () => {
    const operaties = listOperaties(readKoppelvlak())
    const gehad = [...wereld.gezien].map((regel) => {
      const [methode = '', pad = '', status = ''] = regel.split(' ')
      const nummer = findOperatie(operaties, methode, pad)?.['x-nummer'] ?? 'geen'
      return `${nummer} ${Number(status) < 400 ? 'gelukt' : 'geweigerd'}`
    })
    const verwacht = operaties.flatMap((operatie) => [
      `${operatie['x-nummer']} gelukt`,
      `${operatie['x-nummer']} geweigerd`,
    ])
    expect([...new Set(gehad)].sort()).toEqual(verwacht.sort())
  })
})
