import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aannames } from '../contract/aannames.ts'
import { AFWIJKING_IDS } from './afwijking.ts'
import { AFWIJKINGEN, voegSamen } from './afwijkingen.ts'
import { inhoudNaarBinnen, inhoudNaarBuiten } from './vertaal-inhoud.ts'
import { NERGENS, padNaarBinnen, padNaarBuiten } from './vertaal-paden.ts'
import { queryNaarBinnen } from './vertaal-zoekvraag.ts'

const alles = voegSamen(AFWIJKING_IDS)

it('elke aanname behalve U0 is om te zetten, zegt wat er anders is en heeft een profiel', () => {
  expect(['U0', ...AFWIJKING_IDS]).toEqual(aannames.map(({ id }) => id))
  for (const id of AFWIJKING_IDS) {
    expect(AFWIJKINGEN[id].verschil).toMatch(/^.{30,}\.$/)
    expect(Object.keys(AFWIJKINGEN[id].contract)).not.toEqual([])
    expect(existsSync(new URL(`../contract/profielen/${id}.json`, import.meta.url))).toBe(true)
  }
})

it('zonder afwijkingen blijft alles zoals het is', () => {
  const inhoud = { privilege: 'BT', status: 'OPEN', _links: { gereed: { href: 'x' } } }
  expect(inhoudNaarBinnen({}, inhoud)).toEqual(inhoud)
  expect(inhoudNaarBuiten({}, inhoud, (href) => href)).toEqual(inhoud)
  expect(padNaarBinnen({}, 'POST', '/samenwerkingen')).toBe('/samenwerkingen')
})

describe('paden', () => {
  it.each([
    ['POST', '/samenwerkingen/starten', '/samenwerkingen'],
    ['GET', '/samenwerkingen', '/samenwerkingen'],
    ['POST', '/samenwerkingen', NERGENS],
    [
      'PATCH',
      '/samenwerkingen/SAM-1/partners/00000099000000040000',
      '/samenwerkingen/SAM-1/deelnemers/00000099000000040000',
    ],
    ['GET', '/samenwerkingen/SAM-1/deelnemers', NERGENS],
    ['GET', '/documenten/1', '/documenten/1'],
  ])('%s %s', (methode, buiten, binnen) => {
    expect(padNaarBinnen(alles, methode, buiten)).toBe(binnen)
  })

  it('in een link staat waar iets te lezen is', () => {
    expect(padNaarBuiten(alles, '/samenwerkingen/SAM-1/deelnemers')).toBe('/samenwerkingen/SAM-1/partners')
    expect(padNaarBuiten(alles, '/samenwerkingen/SAM-1')).toBe('/samenwerkingen/SAM-1')
  })
})

describe('inhoud', () => {
  it('leest de woorden van de wereld, en de eigen woorden niet meer', () => {
    expect(inhoudNaarBinnen(alles, { organisatieOin: '1', privilege: 'VOLLEDIGE_TOEGANG' })).toMatchObject({
      ...{ deelnemer: '1', privilege: 'VT' },
    })
    const oud = inhoudNaarBinnen(alles, { deelnemer: '1', privilege: 'VT' })
    expect(oud).not.toHaveProperty('deelnemer')
    expect(oud).not.toHaveProperty('privilege', 'VT')
  })

  it('schrijft namen, waarden, rels en vormen, op elke diepte', () => {
    const binnen = {
      _embedded: { deelnemers: [{ deelnemer: '1', privilege: 'BT' }] },
      _links: { intrekken: { href: 'https://x.example/a' } },
      page: { number: 0, size: 20, totalElements: 1, totalPages: 1 },
      samenwerkVorm: 'SAMENWERKEN_AAN_BEHANDELEN',
      status: 'OPEN',
      documentHash: '00ff',
    }
    expect(inhoudNaarBuiten(alles, binnen, (href) => `${href}!`)).toEqual({
      _embedded: { partners: [{ organisatieOin: '1', privilege: 'BEPERKTE_TOEGANG' }] },
      _links: { annuleren: { href: 'https://x.example/a!' } },
      page: { number: 1, size: 20, totalElements: 1, totalPages: 1 },
      samenwerkVorm: 'SAMENWERKEN_AAN_TOEZICHT_EN_HANDHAVING',
      status: { status: 'OPEN' },
      documentHash: 'AP8=',
    })
  })
})

it('de zoekvraag: bladeren vanaf 1 onder andere namen, filters vertaald, eigen namen tellen niet', () => {
  const query = new URLSearchParams('bladzijde=1&perBladzijde=5&sorteer=-titel&page=7&size=9&eventDatumTijd[gt]=x')
  query.append('notificatieType', 'BERICHT_ONTVANGEN')
  expect(Object.fromEntries(new URLSearchParams(queryNaarBinnen(alles, query, false)))).toEqual({
    ...{ page: '0', size: '5', _sort: '-titel', 'eventDatumTijd[gt]': 'x', notificatieType: 'NIEUW_BERICHT' },
  })
  expect(queryNaarBinnen(alles, query, true)).toBe('')
})

it('heropenen stuurt OPEN, maar wie op OPEN zoekt, zoekt OPEN', () => {
  const { statusAlsObject: _, ...actieverzoek } = alles
  expect(inhoudNaarBinnen(actieverzoek, { status: 'OPEN' })).toEqual({ status: 'IN_BEHANDELING' })
  expect(queryNaarBinnen(alles, new URLSearchParams('status=OPEN'), false)).toBe('status=OPEN')
})
