import { describe, expect, test } from 'vitest'
import { Oin } from './organisatie-schema.ts'
import type { TaakStap } from './starten-schema.ts'
import { isOnafgemaakt, wachtOp } from './taak.ts'

const GGD = { oin: Oin.parse('00000099000000040000'), naam: 'GGD Zandbakland' }

function stap(soort: TaakStap['soort'], staat: TaakStap['staat']): TaakStap {
  return { soort, staat, partner: soort === 'uitnodigen' || soort === 'actieverzoek' ? GGD : null, uitleg: null }
}

describe('waarom een vraag nog niet uitgaat', () => {
  const vraag = stap('actieverzoek', 'wacht')
  test.each([
    ['mislukt', 'Wacht op de uitnodiging van GGD Zandbakland.'],
    ['onzeker', 'Wacht op de uitnodiging van GGD Zandbakland.'],
    ['wacht', null],
    ['gelukt', null],
  ] as const)('uitnodiging %s: %s', (staat, tekst) => {
    expect(wachtOp([stap('starten', 'gelukt'), stap('uitnodigen', staat), vraag], vraag)).toBe(tekst)
  })
})

test.each([
  ['er wacht nog een stap', ['gelukt', 'wacht'], true],
  ['er is er een mislukt', ['gelukt', 'mislukt'], true],
  ['van een is niet zeker of ze lukte', ['gelukt', 'onzeker'], true],
  ['alles is klaar', ['gelukt', 'gelukt'], false],
  ['het DSO is nog bezig', ['gelukt', 'bezig'], false],
] as const)('onafgemaakt als er iets te doen is: %s', (_titel, [eerste, tweede], uitkomst) => {
  expect(isOnafgemaakt({ stappen: [stap('starten', eerste), stap('documenten', tweede)] })).toBe(uitkomst)
})
