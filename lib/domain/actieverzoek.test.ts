import { describe, expect, test } from 'vitest'
import {
  isAfgelopen,
  isHerhaling,
  labelActieverzoekStatus,
  magOvergang,
  OVERGANGEN,
  RICHTING_VAN_OVERGANG,
  type Overgang,
} from './actieverzoek.ts'
import { ActieverzoekActie, ActieverzoekOpstelling, ToelichtingMoet } from './actieverzoek-schema.ts'
import { createActieverzoek } from './test-objecten.ts'

// As keys of a record: a transition that is added and not listed here fails to compile.
const VERWACHT: Readonly<
  Record<Overgang, [actie: ActieverzoekActie, status: string, richting: string, melding: string]>
> = {
  behandeling: ['behandelen', 'IN_BEHANDELING', 'ontvangen', 'geen'],
  gereedmelding: ['gereedmelden', 'GEREEDGEMELD', 'ontvangen', 'mag'],
  weigering: ['weigeren', 'GEWEIGERD', 'ontvangen', 'moet'],
  intrekking: ['intrekken', 'INGETROKKEN', 'verzonden', 'moet'],
  afronding: ['gereed', 'GEREED', 'verzonden', 'mag'],
  teruggave: ['teruggeven', 'IN_BEHANDELING', 'verzonden', 'moet'],
}
const overgangen = Object.keys(VERWACHT).filter((naam): naam is Overgang => naam in OVERGANGEN)

test.each(overgangen)('%s: wie, waarheen en met welke toelichting', (overgang) => {
  const { actie, status, melding } = OVERGANGEN[overgang]
  expect([actie, status, RICHTING_VAN_OVERGANG[overgang], melding]).toEqual(VERWACHT[overgang])
})

describe('een overgang mag alleen als de SWF juist die aanbiedt', () => {
  const paren = overgangen.flatMap((overgang) => ActieverzoekActie.options.map((actie) => [overgang, actie] as const))
  test.each(paren)('%s bij het aanbod %s', (overgang, actie) => {
    expect(magOvergang({ acties: [actie] }, overgang)).toBe(OVERGANGEN[overgang].actie === actie)
  })

  test.each(overgangen)('%s mag niet zonder aanbod', (overgang) => {
    expect(magOvergang({ acties: [] }, overgang)).toBe(false)
  })
})

describe('twee keer hetzelfde doen is geen conflict', () => {
  const gereedgemeld = createActieverzoek({ status: 'GEREEDGEMELD', richting: 'ontvangen', melding: 'Klaar.' })
  test.each([
    ['dezelfde overgang met dezelfde woorden', gereedgemeld, 'gereedmelding', 'Klaar.', true],
    ['dezelfde overgang zonder woorden', gereedgemeld, 'gereedmelding', undefined, true],
    ['met andere woorden is het iets anders', gereedgemeld, 'gereedmelding', 'Anders.', false],
    ['een andere overgang', gereedgemeld, 'weigering', 'Klaar.', false],
    [
      'een ander kan niet herhalen wat wij deden',
      { ...gereedgemeld, richting: 'verzonden' as const },
      'gereedmelding',
      undefined,
      false,
    ],
    [
      'in behandeling nemen is geen teruggeven',
      createActieverzoek({ status: 'IN_BEHANDELING', richting: 'ontvangen' }),
      'teruggave',
      undefined,
      false,
    ],
  ] as const)('%s', (_titel, actieverzoek, overgang, toelichting, verwacht) => {
    expect(isHerhaling(actieverzoek, overgang, OVERGANGEN[overgang].status, toelichting)).toBe(verwacht)
  })

  // What we ask for may be what it gets, or what the SWF turns into its own (U3).
  test.each([
    ['OPEN', 'OPEN', true],
    ['IN_BEHANDELING', 'OPEN', true],
    ['OPEN', 'IN_BEHANDELING', false],
    ['GEREEDGEMELD', 'OPEN', false],
  ] as const)('teruggegeven en nu %s, terwijl wij om %s vroegen: herhaling is %s', (status, gevraagd, verwacht) => {
    const actieverzoek = createActieverzoek({ status, richting: 'verzonden', melding: 'Terug.' })
    expect(isHerhaling(actieverzoek, 'teruggave', gevraagd, 'Terug.')).toBe(verwacht)
  })
})

test.each([
  ['OPEN', 'ontvangen', 'Nieuw', false],
  ['OPEN', 'verzonden', 'Verstuurd', false],
  ['IN_BEHANDELING', 'ontvangen', 'In behandeling', false],
  ['GEREEDGEMELD', 'ontvangen', 'Gereedgemeld', false],
  ['GEREED', 'verzonden', 'Afgerond', true],
  ['GEWEIGERD', 'verzonden', 'Geweigerd', true],
  ['INGETROKKEN', 'ontvangen', 'Ingetrokken', true],
  ['NOG_ONBEKEND', 'ontvangen', 'NOG_ONBEKEND', false],
] as const)('%s, %s heet %s', (status, richting, label, afgelopen) => {
  expect(labelActieverzoekStatus({ status, richting })).toBe(label)
  expect(isAfgelopen({ status })).toBe(afgelopen)
})

test.each(['', '   ', undefined, 'x'.repeat(2001)])('een verplichte toelichting is niet %j', (toelichting) => {
  expect(ToelichtingMoet.safeParse({ toelichting }).success).toBe(false)
})

describe('een nieuw actieverzoek', () => {
  const goed = { ontvanger: '00000099000000040000', titel: 'Advies', omschrijving: 'Graag advies.', documenten: [] }
  test.each([
    ['is goed met ontvanger, titel en vraag', goed, true],
    ['heeft een ontvanger', { ...goed, ontvanger: '' }, false],
    ['heeft een titel', { ...goed, titel: ' ' }, false],
    ['heeft een titel van ten hoogste 200 tekens', { ...goed, titel: 'x'.repeat(201) }, false],
    ['heeft een vraag', { ...goed, omschrijving: '' }, false],
    ['wijst documenten aan met hun id', { ...goed, documenten: ['../x'] }, false],
  ])('%s', (_titel, invoer, verwacht) => {
    expect(ActieverzoekOpstelling.safeParse(invoer).success).toBe(verwacht)
  })
})
