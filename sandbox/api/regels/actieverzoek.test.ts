import { describe, expect, it } from 'vitest'
import {
  isLopend,
  listOvergangen,
  magOvergang,
  magTekstWijzigen,
  STATUSSEN,
  type Partij,
  type Status,
} from './actieverzoek.ts'

/** Every step that exists: from, to, by whom. All others do not. */
const STAPPEN: ReadonlySet<string> = new Set([
  'OPEN → IN_BEHANDELING door ontvanger',
  'OPEN → GEWEIGERD door ontvanger',
  'OPEN → GEREEDGEMELD door ontvanger',
  'OPEN → INGETROKKEN door zender',
  'IN_BEHANDELING → GEREEDGEMELD door ontvanger',
  'IN_BEHANDELING → GEWEIGERD door ontvanger',
  'IN_BEHANDELING → INGETROKKEN door zender',
  'GEREEDGEMELD → GEREED door zender',
  'GEREEDGEMELD → IN_BEHANDELING door zender',
  'GEREEDGEMELD → INGETROKKEN door zender',
])

const ALLE = STATUSSEN.flatMap((van) =>
  STATUSSEN.flatMap((naar) => (['zender', 'ontvanger'] as const).map((door) => ({ van, naar, door }))),
)

describe('de stappen van een actieverzoek', () => {
  it.each(ALLE)('$van → $naar door $door', ({ van, naar, door }) => {
    const verwacht = STAPPEN.has(`${van} → ${naar} door ${door}`)
    expect(magOvergang(door, { status: van, fase: 'OPEN' }, naar)).toBe(verwacht)
    expect(magOvergang(door, { status: van, fase: 'INITIALISATIE' }, naar)).toBe(verwacht)
    expect(magOvergang(door, { status: van, fase: 'GESLOTEN' }, naar)).toBe(false)
  })

  it.each<[Partij, Status, string[]]>([
    ['ontvanger', 'OPEN', ['behandelen', 'weigeren', 'gereedmelden']],
    ['ontvanger', 'IN_BEHANDELING', ['weigeren', 'gereedmelden']],
    ['ontvanger', 'GEREEDGEMELD', []],
    ['zender', 'OPEN', ['intrekken']],
    ['zender', 'IN_BEHANDELING', ['intrekken']],
    ['zender', 'GEREEDGEMELD', ['gereed', 'teruggeven', 'intrekken']],
    ['zender', 'GEREED', []],
    ['ontvanger', 'GEWEIGERD', []],
  ])('de %s van een actieverzoek dat %s is krijgt de links %j', (partij, status, rels) => {
    expect(listOvergangen(partij, { status, fase: 'OPEN' }).map(({ rel }) => rel)).toEqual(rels)
  })

  it.each(STATUSSEN)('%s is lopend zolang er nog iets kan', (status) => {
    const kanNog = (['zender', 'ontvanger'] as const).some(
      (partij) => listOvergangen(partij, { status, fase: 'OPEN' }).length > 0,
    )
    expect(isLopend({ status, fase: 'OPEN' })).toBe(kanNog)
    expect(isLopend({ status, fase: 'GESLOTEN' })).toBe(false)
  })

  it('de tekst is van de zender, en alleen zolang niemand begonnen is', () => {
    const mogelijk = ALLE.filter(({ van, door }) => magTekstWijzigen(door, { status: van, fase: 'OPEN' }))
    expect(new Set(mogelijk.map(({ van, door }) => `${van} ${door}`))).toEqual(new Set(['OPEN zender']))
    expect(magTekstWijzigen('zender', { status: 'OPEN', fase: 'GESLOTEN' })).toBe(false)
  })
})
