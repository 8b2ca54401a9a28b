// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ConceptInhoud } from '#lib/domain/starten-schema.ts'
import { LEEG_CONCEPT } from '#lib/domain/starten.ts'
import { ConceptSchrift } from './concept-schrift.ts'

const conceptVan = (over: Partial<ConceptInhoud>, bewaardOp = '2026-11-22T08:00:00.000Z') => ({
  versie: crypto.randomUUID(),
  bewaardOp,
  inhoud: { ...LEEG_CONCEPT, ...over },
})

let gestuurd: unknown[]
let antwoord: (over: Partial<ConceptInhoud>) => ReturnType<typeof stuur>
const stuur = (over: Readonly<Partial<ConceptInhoud>>) =>
  Promise.resolve(conceptVan({ ...opServer, ...over }, '2026-11-22T08:00:05.000Z'))
let opServer: Partial<ConceptInhoud>
let schrift: ConceptSchrift

beforeEach(() => {
  vi.useFakeTimers()
  gestuurd = []
  opServer = {}
  antwoord = stuur
  schrift = new ConceptSchrift((wijziging) => {
    gestuurd.push(wijziging)
    return antwoord(wijziging)
  })
})
afterEach(() => {
  vi.useRealTimers()
  document.head.replaceChildren()
})

describe('wat iemand typt', () => {
  test('gaat in één keer weg als hij even stopt, en een pagina die terugkomt toont het', async () => {
    schrift.noteer(null, { titel: 'N' })
    schrift.noteer(null, { titel: 'Naam' })
    expect(schrift.nieuwste(null).titel).toBe('Naam')
    expect(gestuurd).toEqual([])
    await vi.runAllTimersAsync()
    expect(gestuurd).toEqual([{ titel: 'Naam' }])
    expect(schrift.nieuwste(null).titel).toBe('Naam')
  })

  test('en niet anders is dan het was, gaat niet weg', async () => {
    schrift.noteer(conceptVan({ titel: 'Naam' }), { titel: 'Naam' })
    await vi.runAllTimersAsync()
    expect(gestuurd).toEqual([])
  })

  test('haalt niet in wat onderweg is, en gaat niet verloren als dat aankomt', async () => {
    const { promise, resolve } = Promise.withResolvers<ReturnType<typeof conceptVan>>()
    antwoord = () => promise
    const eerste = schrift.bewaar({ titel: 'Eerst' })
    await vi.advanceTimersByTimeAsync(0)
    antwoord = stuur
    schrift.noteer(null, { titel: 'Daarna' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(gestuurd).toEqual([{ titel: 'Eerst' }])
    schrift.noteer(null, { beschrijving: 'En meer' })
    resolve(conceptVan({ titel: 'Eerst' }))
    await eerste
    expect(schrift.nieuwste(null)).toMatchObject({ titel: 'Daarna', beschrijving: 'En meer' })
    await vi.runAllTimersAsync()
    expect(gestuurd).toEqual([{ titel: 'Eerst' }, { titel: 'Daarna' }, { beschrijving: 'En meer' }])
  })

  test('wacht na een fout op de volgende wijziging, en zegt dat', async () => {
    const gemeld = vi.fn()
    schrift.volg(gemeld)
    antwoord = () => Promise.reject(new Error('weg'))
    schrift.noteer(null, { titel: 'Naam' })
    await vi.runAllTimersAsync()
    expect(gemeld).toHaveBeenLastCalledWith(true)
    antwoord = stuur
    schrift.noteer(null, { beschrijving: 'Meer' })
    await vi.runAllTimersAsync()
    expect(gestuurd.at(-1)).toEqual({ titel: 'Naam', beschrijving: 'Meer' })
    expect(gemeld).toHaveBeenLastCalledWith(false)
  })
})

test('wie het tabblad sluit, laat het laatste nog weggaan, één keer', async () => {
  schrift.noteer(null, { titel: 'Naam' })
  schrift.verlaat()
  schrift.verlaat()
  await vi.runAllTimersAsync()
  expect(gestuurd).toEqual([{ titel: 'Naam' }])
})

describe('wat elders gebeurde', () => {
  test('een later concept van een ander tabblad gaat voor', async () => {
    schrift.noteer(null, { titel: 'Hier' })
    await vi.runAllTimersAsync()
    expect(schrift.nieuwste(conceptVan({ titel: 'Oud' })).titel).toBe('Hier')
    expect(schrift.nieuwste(conceptVan({ titel: 'Elders' }, '2026-11-22T09:00:00.000Z')).titel).toBe('Elders')
  })

  test('na starten of verwijderen is er niets meer, ook niet wat onderweg was of nog wachtte', async () => {
    const onderweg = schrift.bewaar({ titel: 'Naam' })
    schrift.noteer(null, { titel: 'Naam en meer' })
    await schrift.vergeet()
    await onderweg
    await vi.runAllTimersAsync()
    expect(gestuurd).toEqual([{ titel: 'Naam' }])
    expect(schrift.nieuwste(null)).toEqual(LEEG_CONCEPT)
  })

  test('wie voor een andere organisatie verdergaat, ziet het niet', () => {
    schrift.noteer(null, { titel: 'Van Zandbakdorp' })
    document.head.innerHTML = '<meta name="sessie-epoch" content="8">'
    expect(schrift.nieuwste(null)).toEqual(LEEG_CONCEPT)
  })
})
