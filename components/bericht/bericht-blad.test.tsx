import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { Bericht } from '#lib/domain/bericht-schema.ts'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { BerichtBlad } from './bericht-blad.tsx'
import { toBerichtTekst } from './bericht-tekst.ts'

const GGD = 'GGD Zandbakland'
const GEMEENTE = 'Gemeente Zandbakdorp'
const bericht: Bericht = {
  berichtId: 'b7b7a1c5-0a52-4e0c-a5c2-3a5b5c1b5e77',
  inhoud: 'Kunt u de rekenbijlage toevoegen?\nDank u.',
  zenderNaam: GGD,
  vanOns: false,
  magVerwijderen: false,
  creatieDatumTijd: '2026-03-21T09:01:00.000+01:00',
}

describe('wat u meeneemt, begint met de kenmerken en eindigt met het bericht zelf', () => {
  test.each([
    ['de gemeente vroeg, de GGD schrijft', 'verzonden', { zenderNaam: GGD, vanOns: false }, GEMEENTE],
    ['de gemeente vroeg en schrijft zelf', 'verzonden', { zenderNaam: GEMEENTE, vanOns: true }, GGD],
    ['de GGD kreeg de vraag en schrijft zelf', 'ontvangen', { zenderNaam: GGD, vanOns: true }, GEMEENTE],
    ['de GGD kreeg de vraag, de gemeente schrijft', 'ontvangen', { zenderNaam: GEMEENTE, vanOns: false }, GGD],
  ] as const)('%s', (_titel, richting, over, aan) => {
    const tekst = toBerichtTekst({ ...bericht, ...over }, createActieverzoek({ richting }))
    expect(tekst.split('\n')).toEqual([
      'Samenwerking: SAM-10021',
      'Actieverzoek: Advies luchtkwaliteit',
      'ActieverzoekID: 5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33',
      'BerichtID: b7b7a1c5-0a52-4e0c-a5c2-3a5b5c1b5e77',
      `Van: ${over.zenderNaam}`,
      `Aan: ${aan}`,
      'Verstuurd op: 21 maart 2026, 09.01 uur',
      '',
      'Kunt u de rekenbijlage toevoegen?',
      'Dank u.',
    ])
  })
})

const toon = (over: Partial<Actieverzoek>) =>
  render(<BerichtBlad bericht={bericht} actieverzoek={createActieverzoek(over)} />)

test('de weg terug gaat naar dit bericht tussen de andere', () => {
  toon({})
  expect(screen.getByRole('link', { name: 'Naar de berichten' }).getAttribute('href')).toBe(
    '/samenwerkingen/SAM-10021/actieverzoeken/5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33#bericht-b7b7a1c5-0a52-4e0c-a5c2-3a5b5c1b5e77',
  )
})

test.each([
  ['loopt het nog, dan niets', ['berichtVerzenden'], 0],
  ['is het klaar of gesloten, dan dat er niets meer bij kan', [], 1],
] as const)('%s', (_titel, acties, aantal) => {
  toon({ acties: [...acties] })
  expect(screen.queryAllByText('Bij dit actieverzoek kan geen bericht meer bij.')).toHaveLength(aantal)
})
