import { describe, expect, it } from 'vitest'
import { createConformiteit, type Uitwisseling } from './conformiteit.ts'
import { BASISPAD, readKoppelvlak } from './document.ts'
import { isObject } from './knopen.ts'

const { check } = createConformiteit()
const schemas = readKoppelvlak().components.schemas
const ID = '5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33'
const ZENDER = '00000099000000010000'
const ONTVANGER = '00000099000000040000'

function voorbeeld(naam: string, nummer = 0): Record<string, unknown> {
  const lijst: unknown = schemas[naam]?.['examples']
  const gevonden: unknown = Array.isArray(lijst) ? lijst[nummer] : undefined
  if (!isObject(gevonden)) throw new Error(`geen voorbeeld van ${naam}`)
  return gevonden
}

function lezen(pad: string, body: unknown, meer: Partial<Uitwisseling> = {}): string[] {
  const headers = { 'content-type': 'application/hal+json' }
  return check({ methode: 'GET', pad: `${BASISPAD}${pad}`, status: 200, headers, body, ...meer })
}

const samenwerking = (over: Record<string, unknown>) =>
  lezen('/samenwerkingen/SAM-10021', { ...voorbeeld('Samenwerking'), ...over })

describe('een antwoord dat klopt', () => {
  it('geeft geen overtreding', () => {
    expect(lezen('/documenten/1', voorbeeld('Document'))).toEqual([])
  })

  it('mag een origin en query in het pad hebben en kopregels in elke schrijfwijze', () => {
    const pad = `https://localhost:8443${BASISPAD}/notificaties?page=1`
    const headers = { 'CONTENT-type': 'application/hal+json; charset=utf-8', 'api-version': '5.0.0' }
    expect(check({ methode: 'get', pad, status: 200, headers, body: voorbeeld('NotificatieCollectie') })).toEqual([])
  })

  it('kiest een vast pad boven een pad met een variabele', () => {
    const headers = { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="a.pdf"' }
    expect(lezen(`/documenten/${ID}/content`, new Uint8Array([1, 2]), { headers })).toEqual([])
  })

  it('mag zonder inhoud zijn waar geen inhoud hoort', () => {
    for (const body of [undefined, null, '', new Uint8Array()]) {
      expect(lezen('/notificaties/1', body, { methode: 'DELETE', status: 204, headers: {} })).toEqual([])
    }
  })
})

describe('elke ingebrachte overtreding wordt gezien', () => {
  it('een veld dat ontbreekt', () => {
    expect(samenwerking({ titel: undefined })).toEqual([expect.stringContaining('veld titel ontbreekt')])
  })

  it('een veld dat niet is beschreven, ook diep in een lijst', () => {
    expect(samenwerking({ grootte: 3 })).toEqual([expect.stringContaining('veld grootte staat niet')])
    const documenten = [{ ...voorbeeld('Document'), grootte: 3 }]
    const lijst = { ...voorbeeld('DocumentCollectie'), _embedded: { documenten } }
    expect(lezen('/samenwerkingen/SAM-1/documenten', lijst)).toEqual([
      expect.stringContaining('inhoud/_embedded/documenten/0: veld grootte'),
    ])
  })

  it('een waarde buiten de opsomming', () => {
    expect(samenwerking({ status: 'BEEINDIGD' })).toEqual([expect.stringContaining('"BEEINDIGD" hoort niet')])
  })

  it('een verkeerd soort waarde, OIN, tijdstip of adres', () => {
    expect(samenwerking({ aantalNotificaties: '5' })).toHaveLength(1)
    expect(samenwerking({ aangemaaktDoor: '0000009900000001000' })).toHaveLength(1)
    expect(samenwerking({ creatieDatumTijd: '2026-03-16T09:12:44Z' })).toHaveLength(1)
    expect(samenwerking({ _links: { self: { href: '/samenwerkingen/SAM-10021' } } })).toHaveLength(1)
  })

  it('een status die niet is beschreven', () => {
    expect(lezen('/samenwerkingen/SAM-1', '', { status: 418 })).toEqual([expect.stringContaining('418')])
    expect(lezen('/samenwerkingen/SAM-1', '', { status: 422 })).toEqual([expect.stringContaining('niet beschreven')])
  })

  it('een verkeerd inhoudstype, of geen', () => {
    const headers = { 'content-type': 'text/html' }
    expect(lezen('/documenten/1', voorbeeld('Document'), { headers })).toEqual([expect.stringContaining('text/html')])
    expect(lezen('/documenten/1', voorbeeld('Document'), { headers: {} })).toHaveLength(1)
    expect(
      lezen('/documenten/1/content', 'x', { headers: { 'content-disposition': 'attachment; filename=a' } }),
    ).toHaveLength(1)
  })

  it('inhoud waar niets hoort, en een kopregel die ontbreekt of niet klopt', () => {
    expect(lezen('/notificaties/1', {}, { methode: 'DELETE', status: 204 })).toHaveLength(1)
    const gemaakt = { methode: 'POST', status: 201 }
    expect(lezen(`/actieverzoeken/${ID}/berichten`, voorbeeld('Bericht'), gemaakt)).toEqual([
      expect.stringContaining('kopregel Location ontbreekt'),
    ])
    const headers = { 'content-type': 'application/hal+json', 'api-version': '4.0.0' }
    expect(lezen('/documenten/1', voorbeeld('Document'), { headers })).toEqual([expect.stringContaining('API-Version')])
  })

  it('een probleem met een andere status dan het antwoord, of met een type van de overheid', () => {
    const headers = { 'content-type': 'application/problem+json' }
    const probleem = (over: object) => ({ ...voorbeeld('Problem'), status: 404, ...over })
    expect(lezen('/documenten/1', probleem({}), { status: 404, headers })).toEqual([])
    expect(lezen('/documenten/1', probleem({ status: 403 }), { status: 404, headers })).toHaveLength(1)
    const type = 'https://service.omgevingswet.overheid.nl/problemen/x'
    expect(lezen('/documenten/1', probleem({ type }), { status: 404, headers })).toHaveLength(1)
  })

  it('een pad dat niet bestaat of buiten het basispad ligt', () => {
    expect(lezen('/zaken/1', {})).toEqual([expect.stringContaining('geen operatie')])
    expect(check({ methode: 'GET', pad: '/samenwerkingen', status: 200, headers: {}, body: {} })).toEqual([
      expect.stringContaining('buiten het basispad'),
    ])
  })
})

describe('de weergave past bij wie vraagt', () => {
  const actieverzoek = (oin: string, nummer = 0) =>
    lezen(`/actieverzoeken/${ID}`, voorbeeld('Actieverzoek', nummer), { oin })

  it('de ontvanger krijgt alleen zijn eigen rels, de zender de zijne', () => {
    expect(actieverzoek(ONTVANGER)).toEqual([])
    expect(actieverzoek(ZENDER).join()).toContain('veld behandelen staat niet')
    expect(actieverzoek(ZENDER, 1)).toEqual([])
    expect(actieverzoek('00000099000000050000', 1).join()).toContain('veld intrekken staat niet')
  })

  it('rels van zender en ontvanger door elkaar passen in geen van beide', () => {
    const body = voorbeeld('Actieverzoek')
    const _links = { ...Object(body['_links']), intrekken: Object(body['_links'])['self'] }
    expect(lezen(`/actieverzoeken/${ID}`, { ...body, _links })).toEqual([expect.stringContaining('geen van de vormen')])
  })

  it('een ketenpartner krijgt bij een samenwerking geen rels van de initiator', () => {
    const body = voorbeeld('Samenwerking')
    const _links = { ...Object(body['_links']), sluiten: Object(body['_links'])['self'] }
    expect(lezen('/samenwerkingen/SAM-10021', { ...body, _links }, { oin: ZENDER })).toEqual([])
    expect(lezen('/samenwerkingen/SAM-10021', { ...body, _links }, { oin: ONTVANGER }).join()).toContain('sluiten')
  })
})
