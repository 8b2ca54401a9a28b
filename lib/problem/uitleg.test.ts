import { describe, expect, test } from 'vitest'
import { HANDELINGEN, type Handeling } from './handelingen.ts'
import { ProblemError } from './problem.ts'
import type { Afloop, ProblemCode } from './problem-schema.ts'
import { isOnzeker, legUit, redenVan, stapUitleg, zinVan } from './uitleg.ts'

type Mislukt = Partial<{ detail: string; retryAfter: number; traceId: string; handeling: Handeling; afloop: Afloop }>
const fout = (code: ProblemCode, opties: Mislukt = {}) => new ProblemError(code, { traceId: 'nummer-1', ...opties })
const tekstVan = (probleem: Error) => Object.values(legUit(probleem)).join(' ')

const ALLE = Object.keys(HANDELINGEN).filter((naam): naam is keyof typeof HANDELINGEN => naam in HANDELINGEN)
const GEWEIGERD = { code: 'status-conflict', afloop: 'geweigerd' } as const
const NIET_AANGEKOMEN = { code: 'dso-storing', afloop: 'niet-aangekomen' } as const
const ONBEKEND = { code: 'dso-onbereikbaar', afloop: 'onbekend' } as const

describe.each(ALLE)('%s', (handeling) => {
  const woorden = HANDELINGEN[handeling]

  test.each([GEWEIGERD, NIET_AANGEKOMEN])('$afloop: het is niet gebeurd, er is niets gewijzigd', ({ code, afloop }) => {
    const { titel, stand, nu, nummer } = legUit(fout(code, { handeling, afloop }))
    expect(titel.toLowerCase()).toMatch(new RegExp(`^${woorden.wat} (is|zijn) niet ${woorden.gedaan}$`))
    expect(stand).toContain('Er is niets gewijzigd.')
    expect(stand).toContain('staat' in woorden ? woorden.staat : '')
    expect(nu).not.toBe('')
    expect(nummer).toBe('nummer-1')
  })

  test('onbekend: dat staat er, en waar u het ziet; niets belooft dat het niet is gebeurd', () => {
    const probleem = fout(ONBEKEND.code, { handeling, afloop: ONBEKEND.afloop })
    const { titel, stand, nu } = legUit(probleem)
    expect(titel).toMatch(new RegExp(`^Wij weten niet of ${woorden.wat} (is|zijn) ${woorden.gedaan}$`))
    expect(stand).toContain('Het kan wel zijn gebeurd.')
    expect(nu).toContain(woorden.kijk)
    expect(nu.includes('niet dubbel')).toBe('eenmalig' in woorden)
    expect(tekstVan(probleem)).not.toContain('Er is niets gewijzigd')
    expect(isOnzeker(probleem)).toBe(true)
  })

  test('uitgelogd: het is niet gebeurd, en er staat hoe u verder kunt', () => {
    const tekst = tekstVan(fout('niet-ingelogd', { handeling, afloop: 'geweigerd' }))
    expect(tekst).toContain('Er is niets gewijzigd.')
    expect(tekst).toContain('Log in op een nieuw tabblad')
  })
})

test('zo leest een actieverzoek waarvan niemand weet of het is verstuurd', () => {
  expect(legUit(fout('dso-onbereikbaar', { handeling: 'actieverzoek-versturen', afloop: 'onbekend' }))).toEqual({
    titel: 'Wij weten niet of het actieverzoek is verstuurd',
    reden: 'Het DSO reageert niet.',
    stand: 'Het kan wel zijn gebeurd. Wat u typte, staat nog op deze pagina.',
    nu: 'Kijk op een nieuw tabblad bij de actieverzoeken van deze samenwerking of het er al staat. Is het niet gebeurd, probeer het dan opnieuw. Verstuurt u vanaf deze pagina hetzelfde nog een keer, dan gebeurt het niet dubbel.',
    nummer: 'nummer-1',
  })
})

test('zo leest een toegang die het DSO niet wilde wijzigen', () => {
  const probleem = fout('status-conflict', {
    ...{ handeling: 'toegang-wijzigen', afloop: 'geweigerd', detail: 'De samenwerking is gesloten.' },
  })
  expect(legUit(probleem)).toMatchObject({
    titel: 'De toegang is niet gewijzigd',
    reden: 'De samenwerking is gesloten.',
    stand: 'Er is niets gewijzigd. Uw keuze staat nog op deze pagina.',
  })
})

test.each([
  [undefined, 'over een minuut'],
  [20, 'over 20 seconden'],
  [600, 'over 10 minuten'],
])('wie zegt wanneer het weer kan (%s seconden), wordt op zijn woord geloofd: %s', (retryAfter, woorden) => {
  const rest = retryAfter === undefined ? {} : { retryAfter }
  expect(
    legUit(fout('dso-storing', { handeling: 'bericht-versturen', afloop: 'niet-aangekomen', ...rest })).nu,
  ).toContain(`Probeer het ${woorden} opnieuw.`)
})

describe('zonder nummer antwoordde niet het portaal', () => {
  const weg = (afloop: Afloop) =>
    new ProblemError('interne-fout', {
      ...{ handeling: 'bericht-versturen', afloop, detail: 'Er is geen verbinding met het portaal.' },
    })

  test.each([
    ['niet-aangekomen', 'Uw bericht is niet verstuurd', 'Er is niets gewijzigd.'],
    ['onbekend', 'Wij weten niet of uw bericht is verstuurd', 'Het kan wel zijn gebeurd.'],
  ] as const)('%s: de verbinding eerst, en geen nummer om door te geven', (afloop, titel, stand) => {
    const uitleg = legUit(weg(afloop))
    expect(uitleg).toMatchObject({ titel, reden: 'Er is geen verbinding met het portaal.', nummer: null })
    expect(uitleg.stand).toContain(stand)
    expect(uitleg.nu).toMatch(/^Controleer uw verbinding\./)
    expect(uitleg.nu).not.toContain('nummer')
  })
})

test('wie start, is zelf de initiator: die kan hij niet om hulp vragen', () => {
  const nu = (handeling: 'samenwerking-starten' | 'document-toevoegen') =>
    legUit(fout('geen-toegang', { handeling })).nu
  expect(nu('samenwerking-starten')).toBe('Controleer het verzoeknummer, en of u voor de juiste organisatie werkt.')
  expect(nu('document-toevoegen')).toContain('vraag de initiator om hulp')
})

test('wie alleen las, hoeft niet te kijken of er iets is gebeurd', () => {
  const uitleg = legUit(fout('dso-onbereikbaar', { handeling: 'lezen', afloop: 'niet-aangekomen' }))
  expect(uitleg).toMatchObject({ titel: 'Het DSO reageert niet', stand: '' })
  expect(uitleg.nu).toContain('Daarbij is niets verstuurd of gewijzigd.')
})

test.each([
  ['een weigering', fout('geen-toegang'), false],
  ['een storing', fout('dso-storing'), true],
  ['een fout van ons', new TypeError('x'), true],
])('zegt niemand hoe ver het kwam, dan is alleen een weigering zeker: %s', (_, probleem, onzeker) => {
  expect(isOnzeker(probleem)).toBe(onzeker)
})

test('een regel van een lijst zegt kort wat zeker is, en anders dat het niet zeker is', () => {
  const zeker = fout('dso-storing', { handeling: 'document-koppelen', afloop: 'niet-aangekomen' })
  const onzeker = fout('dso-storing', { handeling: 'document-koppelen', afloop: 'onbekend' })
  expect(zinVan(zeker, 'Niet gekoppeld')).toMatch(/^Niet gekoppeld\. Het DSO heeft een storing\..*nummer-1\.$/)
  expect(zinVan(onzeker, 'Niet gekoppeld')).toMatch(/^Wij weten niet of het document is gekoppeld\. /)
  expect(redenVan(zeker)).not.toContain('Niet gekoppeld')
})

test.each([
  [
    'niet-aangekomen',
    /^De ketenpartner is niet uitgenodigd\. Het DSO heeft een storing\. Probeer deze stap over een min/,
  ],
  ['onbekend', /^Wij weten niet of de ketenpartner is uitgenodigd\. .*wij kijken dan eerst of het al is gebeurd\./],
] as const)('een stap van het starten, %s: zo leest hij', (afloop, tekst) => {
  const uitleg = stapUitleg(fout('dso-storing', { handeling: 'ketenpartner-uitnodigen', afloop }))
  expect(uitleg).toMatch(tekst)
  expect(uitleg).toContain('Nummer van deze melding: nummer-1.')
})
