// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ConceptInhoud } from '#lib/domain/starten-schema.ts'
import { LEEG_CONCEPT } from '#lib/domain/starten.ts'
import { ProblemError } from '#lib/problem/problem.ts'
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

  test('blijft het nieuwste, ook als een eerdere zending mislukt terwijl het wacht', async () => {
    const { promise, reject } = Promise.withResolvers<ReturnType<typeof conceptVan>>()
    antwoord = () => promise
    const eerste = schrift.bewaar({ titel: 'a', beschrijving: 'Nu' })
    schrift.noteer(null, { titel: 'ab' })
    await vi.advanceTimersByTimeAsync(1000)
    antwoord = stuur
    reject(new ProblemError('interne-fout'))
    await expect(eerste).rejects.toThrow('interne-fout')
    await vi.runAllTimersAsync()
    expect(gestuurd.slice(1)).toEqual([{ titel: 'ab', beschrijving: 'Nu' }])
    expect(schrift.nieuwste(null)).toMatchObject({ titel: 'ab', beschrijving: 'Nu' })
    // What goes on leaving would give the checked concept another version.
    schrift.verstuur()
    schrift.verlaat()
    expect(gestuurd).toHaveLength(2)
  })

  test('blijft het nieuwste als beide zendingen mislukken', async () => {
    const { promise, reject } = Promise.withResolvers<ReturnType<typeof conceptVan>>()
    antwoord = () => promise
    schrift.noteer(null, { titel: 'a' })
    await vi.advanceTimersByTimeAsync(1000)
    schrift.noteer(null, { titel: 'ab' })
    await vi.advanceTimersByTimeAsync(1000)
    reject(new ProblemError('interne-fout'))
    await vi.runAllTimersAsync()
    antwoord = stuur
    schrift.verstuur()
    expect(gestuurd).toEqual([{ titel: 'a' }, { titel: 'ab' }, { titel: 'ab' }])
    expect(schrift.nieuwste(null).titel).toBe('ab')
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
    expect(gestuurd).toEqual([{ titel: 'Eerst' }, { titel: 'Daarna', beschrijving: 'En meer' }])
  })

  test('wacht na een fout op de volgende wijziging, en zegt dat', async () => {
    const gemeld = vi.fn()
    schrift.volg(gemeld)
    const fout = new ProblemError('niet-ingelogd')
    antwoord = () => Promise.reject(fout)
    schrift.noteer(null, { titel: 'Naam' })
    await vi.runAllTimersAsync()
    expect(gemeld).toHaveBeenLastCalledWith(fout)
    antwoord = stuur
    schrift.noteer(null, { beschrijving: 'Meer' })
    await vi.runAllTimersAsync()
    expect(gestuurd.at(-1)).toEqual({ titel: 'Naam', beschrijving: 'Meer' })
    expect(gemeld).toHaveBeenLastCalledWith(null)
  })

  test('is na een fout met een knop bewaard, en dan wordt ook dat gezegd', async () => {
    const gemeld = vi.fn()
    schrift.volg(gemeld)
    antwoord = () => Promise.reject(new ProblemError('interne-fout'))
    schrift.noteer(null, { titel: 'Naam' })
    await vi.runAllTimersAsync()
    antwoord = stuur
    await schrift.bewaar({ titel: 'Naam' })
    expect(gemeld).toHaveBeenLastCalledWith(null)
  })

  test('wordt bewaard op het geweigerde veld na, dat blijft wachten', async () => {
    const gemeld = vi.fn()
    schrift.volg(gemeld)
    const fout = new ProblemError('ongeldige-invoer', { invalidParams: [{ name: 'titel', reason: 'Te lang.' }] })
    antwoord = (over) => (over.titel === 'Lang' ? Promise.reject(fout) : stuur(over))
    schrift.noteer(null, { titel: 'Lang', beschrijving: 'Kort' })
    await vi.runAllTimersAsync()
    expect(gestuurd).toEqual([{ titel: 'Lang', beschrijving: 'Kort' }, { beschrijving: 'Kort' }])
    expect(gemeld).toHaveBeenLastCalledWith(fout)
    expect(schrift.nieuwste(null)).toMatchObject({ titel: 'Lang', beschrijving: 'Kort' })
    schrift.noteer(null, { titel: 'Korter' })
    await vi.runAllTimersAsync()
    expect(gestuurd.at(-1)).toEqual({ titel: 'Korter' })
    expect(gemeld).toHaveBeenLastCalledWith(null)
  })
})

describe('een veld dat geweigerd blijft', () => {
  const fout = new ProblemError('ongeldige-invoer', { invalidParams: [{ name: 'titel', reason: 'Te lang.' }] })
  const gemeld = vi.fn()

  beforeEach(async () => {
    gemeld.mockClear()
    schrift.volg(gemeld)
    antwoord = (over) => (over.titel === 'Lang' ? Promise.reject(fout) : stuur(over))
    schrift.noteer(null, { titel: 'Lang' })
    await vi.runAllTimersAsync()
    gestuurd.length = 0
  })

  test('gaat niet nog eens mee als er iets anders wijzigt, en blijft gemeld', async () => {
    schrift.noteer(null, { beschrijving: 'Kort' })
    await vi.runAllTimersAsync()
    schrift.verstuur()
    schrift.verlaat()
    expect(gestuurd).toEqual([{ beschrijving: 'Kort' }])
    expect(gemeld).toHaveBeenLastCalledWith(fout)
    expect(schrift.nieuwste(null)).toMatchObject({ titel: 'Lang', beschrijving: 'Kort' })
  })

  test('houdt bij het weggaan de rest niet tegen', () => {
    schrift.noteer(null, { beschrijving: 'Op de valreep' })
    schrift.verlaat()
    expect(gestuurd).toEqual([{ beschrijving: 'Op de valreep' }])
  })

  test('gaat wel mee met een knop, en als het anders wordt; dan is de melding weg', async () => {
    await expect(schrift.bewaar({})).rejects.toBe(fout)
    schrift.noteer(null, { titel: 'Korter' })
    await vi.runAllTimersAsync()
    expect(gestuurd).toEqual([{ titel: 'Lang' }, { titel: 'Korter' }])
    expect(gemeld).toHaveBeenLastCalledWith(null)
  })
})

test('wie het tabblad sluit, laat het laatste nog weggaan, één keer', async () => {
  schrift.noteer(null, { titel: 'Naam' })
  schrift.verlaat()
  schrift.verlaat()
  await vi.runAllTimersAsync()
  expect(gestuurd).toEqual([{ titel: 'Naam' }])
})

test('wie het tabblad sluit, laat in één keer weggaan wat onderweg is en wat wacht, en wat dan toch mislukt blijft', async () => {
  const { promise, reject } = Promise.withResolvers<ReturnType<typeof conceptVan>>()
  antwoord = () => promise
  schrift.noteer(null, { titel: 'a', beschrijving: 'Nu' })
  await vi.advanceTimersByTimeAsync(1000)
  schrift.noteer(null, { titel: 'ab' })
  await vi.advanceTimersByTimeAsync(1000)
  schrift.verlaat()
  schrift.verlaat()
  expect(gestuurd.slice(1)).toEqual([{ titel: 'ab', beschrijving: 'Nu' }])
  // Who stays after all has lost nothing.
  reject(new ProblemError('interne-fout'))
  await vi.runAllTimersAsync()
  antwoord = stuur
  await schrift.bewaar({})
  expect(gestuurd.at(-1)).toEqual({ titel: 'ab', beschrijving: 'Nu' })
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

  test('wat nog op zijn beurt wachtte, gaat na verwijderen niet meer weg', async () => {
    const { promise, reject } = Promise.withResolvers<ReturnType<typeof conceptVan>>()
    antwoord = () => promise
    const onderweg = schrift.bewaar({ titel: 'Naam' })
    const daarna = schrift.bewaar({ titel: 'Naam en meer' })
    const klaar = schrift.vergeet()
    reject(new ProblemError('interne-fout'))
    await expect(onderweg).rejects.toThrow()
    await expect(daarna).rejects.toThrow()
    await klaar
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
