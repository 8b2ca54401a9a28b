import { describe, expect, test } from 'vitest'
import { normaliseerIdentiteit, type IdentiteitEis } from './identiteit.ts'

const eis: IdentiteitEis = {
  issuer: 'https://makelaar.test',
  minLoa: 'loa2',
  serviceId: 'dienst:0001',
  serviceUuid: undefined,
}
const claims = {
  acr: 'urn:etoegang:core:assurance-class:loa3',
  'urn:etoegang:core:LegalSubjectID': '99000007',
  namequalifier: 'urn:etoegang:1.9:EntityConcernedID:KvKnr',
  'urn:etoegang:core:ActingSubjectID': 'AB@CD',
  'urn:etoegang:core:ServiceID': 'dienst:0001',
}
const fout = (anders: Record<string, unknown>, strenger: Partial<IdentiteitEis> = {}) => {
  const uitkomst = normaliseerIdentiteit({ ...claims, ...anders }, { ...eis, ...strenger })
  return uitkomst.ok ? null : uitkomst.fout
}

test('een goede verklaring geeft nummer, pseudoniem en niveau', () => {
  expect(normaliseerIdentiteit(claims, eis)).toEqual({
    ok: true,
    identiteit: {
      identificaties: [{ type: 'KVK', waarde: '99000007' }],
      pseudoniem: 'AB@CD',
      loa: 'loa3',
      issuer: 'https://makelaar.test',
      tussenpartij: null,
    },
  })
})

describe('niveau', () => {
  test.each([
    ['urn:etoegang:core:assurance-class:loa1', 'loa2', 'niveau-te-laag'],
    ['urn:etoegang:core:assurance-class:loa2', 'loa2', null],
    ['urn:etoegang:core:assurance-class:loa2', 'loa2plus', 'niveau-te-laag'],
    ['urn:etoegang:core:assurance-class:loa2plus', 'loa2plus', null],
    ['urn:etoegang:core:assurance-class:loa2plus', 'loa3', 'niveau-te-laag'],
    ['urn:etoegang:core:assurance-class:loa4', 'loa4', null],
    ['EH2+', 'loa2plus', null],
    ['EH9', 'loa2', 'niveau-te-laag'],
    ['LOA4', 'loa2', 'niveau-te-laag'],
    ['', 'loa2', 'niveau-te-laag'],
    [undefined, 'loa2', 'niveau-te-laag'],
    [4, 'loa2', 'niveau-te-laag'],
    [['urn:etoegang:core:assurance-class:loa1', 'urn:etoegang:core:assurance-class:loa4'], 'loa2', 'niveau-te-laag'],
  ] as const)('%s tegenover minimaal %s', (acr, minLoa, verwacht) => {
    expect(fout({ acr }, { minLoa })).toBe(verwacht)
  })
})

describe('dienst', () => {
  test.each([
    ['een andere dienst', { 'urn:etoegang:core:ServiceID': 'dienst:0002' }, {}, 'dienst'],
    ['geen dienst genoemd', { 'urn:etoegang:core:ServiceID': undefined }, {}, 'dienst'],
    ['uuid geëist en niet genoemd', {}, { serviceUuid: 'u-1' }, 'dienst'],
    ['uuid geëist en anders', { 'urn:etoegang:core:ServiceUUID': 'u-2' }, { serviceUuid: 'u-1' }, 'dienst'],
    ['uuid geëist en gelijk', { 'urn:etoegang:core:ServiceUUID': 'u-1' }, { serviceUuid: 'u-1' }, null],
  ])('%s', (_naam, anders, strenger, verwacht) => {
    expect(fout(anders, strenger)).toBe(verwacht)
  })
})

describe('wie', () => {
  test.each([
    ['een onbekende soort nummer', { namequalifier: 'urn:etoegang:1.12:EntityConcernedID:BSN' }, 'geen-oin'],
    ['geen soort', { namequalifier: undefined }, 'geen-oin'],
    ['een KvK-nummer van negen cijfers', { 'urn:etoegang:core:LegalSubjectID': '990000077' }, 'geen-oin'],
    ['geen pseudoniem', { 'urn:etoegang:core:ActingSubjectID': undefined }, 'onbekend'],
    [
      'een beperking tot één vestiging',
      { 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr': '000012345678' },
      'vestiging',
    ],
  ])('%s wordt geweigerd', (_naam, anders, verwacht) => {
    expect(fout(anders)).toBe(verwacht)
  })

  test('RSIN en KvK samen geven beide nummers, elk één keer', () => {
    const uitkomst = normaliseerIdentiteit(
      {
        ...claims,
        'urn:etoegang:core:LegalSubjectID': ['990000011', '99000007'],
        namequalifier: ['urn:etoegang:1.9:EntityConcernedID:RSIN', 'urn:etoegang:1.9:EntityConcernedID:KvKnr'],
        'urn:etoegang:1.9:EntityConcernedID:KvKnr': '99000007',
      },
      eis,
    )
    expect(uitkomst.ok && uitkomst.identiteit.identificaties).toEqual([
      { type: 'RSIN', waarde: '990000011' },
      { type: 'KVK', waarde: '99000007' },
    ])
  })
})
