import { expect, test } from 'vitest'
import { Oin } from './organisatie-schema.ts'
import { toSuggestie, zoekOrganisatie } from './zoek-organisatie.ts'

const GGD = { oin: Oin.parse('00000099000000040000'), naam: 'GGD Zandbakland' }
const VRIJ = new Map<string, string>()

test.each([
  ['GGD Zandbakland', '00000099000000040000', 'GGD Zandbakland'],
  [' ggd zandbakland ', '00000099000000040000', 'GGD Zandbakland'],
  ['GGD Zandbakland · 00000099000000040000', '00000099000000040000', 'GGD Zandbakland'],
  ['0000 0099 0000 0004 0000', '00000099000000040000', 'GGD Zandbakland'],
  ['00000099000000070000', '00000099000000070000', null],
])('%s wordt OIN %s', (invoer, oin, naam) => {
  expect(zoekOrganisatie(invoer, [GGD], VRIJ)).toEqual({ oin, naam })
})

test('dragen twee organisaties dezelfde naam, dan beslist het OIN', () => {
  const ander = { ...GGD, oin: Oin.parse('00000099000000070000') }
  expect(zoekOrganisatie(GGD.naam, [GGD, ander], VRIJ)).toEqual({
    advies:
      '2 organisaties heten GGD Zandbakland. Typ het OIN van de organisatie die u bedoelt: 00000099000000040000 of 00000099000000070000.',
  })
  expect(zoekOrganisatie(toSuggestie(ander), [GGD, ander], VRIJ)).toMatchObject({ oin: ander.oin })
  expect(zoekOrganisatie(ander.oin, [GGD, ander], VRIJ)).toMatchObject({ oin: ander.oin })
})

test('van negentig naamgenoten staan er drie in de melding', () => {
  const naamgenoten = Array.from({ length: 90 }, (_, index) => ({
    ...GGD,
    oin: Oin.parse(`000000990000000${String(40000 + index)}`),
  }))
  expect(zoekOrganisatie(GGD.naam, naamgenoten, VRIJ)).toEqual({
    advies:
      '90 organisaties heten GGD Zandbakland. Typ het OIN van de organisatie die u bedoelt: 00000099000000040000, 00000099000000040001, 00000099000000040002 of nog 87 andere.',
  })
  const vier = zoekOrganisatie(GGD.naam, naamgenoten.slice(0, 4), VRIJ)
  expect('advies' in vier && vier.advies).toMatch(/40002 of nog 1 ander\.$/)
})

test.each([
  ['GGD', '‘GGD’ is niet de hele naam van een organisatie. Kies uit de lijst, of typ de hele naam of het OIN.'],
  ['', 'Kies een organisatie uit de lijst, of vul een OIN in.'],
  [
    'Waterschap Nergens',
    'Wij kennen geen organisatie met de naam ‘Waterschap Nergens’. Kies uit de lijst, of vul het OIN in.',
  ],
  ['123', 'Dit OIN heeft 3 tekens. Een OIN heeft 20 tekens. Er ontbreken 17 tekens.'],
])('%j geeft advies', (invoer, advies) => {
  expect(zoekOrganisatie(invoer, [GGD], VRIJ)).toEqual({ advies })
})

test('wie al meedoet of al op de lijst staat, is niet nog eens te kiezen', () => {
  const al = new Map<string, string>([[GGD.oin, 'GGD Zandbakland doet al mee.']])
  expect(zoekOrganisatie(GGD.naam, [GGD], al)).toEqual({ advies: 'GGD Zandbakland doet al mee.' })
  expect(zoekOrganisatie(GGD.oin, [GGD], al)).toEqual({ advies: 'GGD Zandbakland doet al mee.' })
})
