import { expect, test } from 'vitest'
import { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { hrefVanBewijs, uitkomstVan, Verzending } from './verzending.ts'

const GGD = Oin.parse('00000099000000040000')
const REGIO = Oin.parse('00000099000000030000')
const WATER = Oin.parse('00000099000000050000')
const VRAAG = { ontvangers: [GGD, REGIO, WATER], titel: 'Advies', omschrijving: 'Wat vindt u?', documenten: [] }

/** A wire that fails for whom the test says, and remembers what was asked. */
function maak(faalt: Set<Oin>) {
  const oproepen: { ontvanger: Oin; key: string; titel: string }[] = []
  const verzending = new Verzending(({ ontvanger, titel }, key) => {
    oproepen.push({ ontvanger, key, titel })
    if (faalt.has(ontvanger)) return Promise.reject(new ProblemError('dso-onbereikbaar'))
    return Promise.resolve(createActieverzoek({ actieverzoekId: ActieverzoekId.parse(crypto.randomUUID()), ontvanger }))
  })
  return { oproepen, verzending }
}

test('elke organisatie krijgt een eigen actieverzoek met een eigen sleutel', async () => {
  const { oproepen, verzending } = maak(new Set())
  const { verstuurd, gelukt } = uitkomstVan(await verzending.stuur(VRAAG))
  expect(gelukt).toBe(true)
  expect(verstuurd.map(({ ontvanger }) => ontvanger)).toEqual([GGD, REGIO, WATER])
  expect(new Set(oproepen.map(({ key }) => key)).size).toBe(3)
})

test('opnieuw gaat alleen naar wie het niet kreeg, met dezelfde sleutel', async () => {
  const faalt = new Set([REGIO])
  const { oproepen, verzending } = maak(faalt)
  expect(uitkomstVan(await verzending.stuur(VRAAG))).toMatchObject({ gelukt: false, verstuurd: [{}, {}] })
  faalt.clear()
  expect(uitkomstVan(await verzending.stuur(VRAAG))).toMatchObject({ gelukt: true, verstuurd: [{}, {}, {}] })
  expect(oproepen.map(({ ontvanger }) => ontvanger)).toEqual([GGD, REGIO, WATER, REGIO])
  expect(oproepen[3]?.key).toBe(oproepen[1]?.key)
})

test('een andere vraag is een nieuwe bedoeling', async () => {
  const { oproepen, verzending } = maak(new Set())
  await verzending.stuur({ ...VRAAG, ontvangers: [GGD] })
  await verzending.stuur({ ...VRAAG, ontvangers: [GGD], titel: 'Nog een' })
  expect(oproepen.map(({ titel }) => titel)).toEqual(['Advies', 'Nog een'])
  expect(oproepen[0]?.key).not.toBe(oproepen[1]?.key)
})

test('één heeft zijn eigen bewijs, meer hebben er samen een', () => {
  const een = createActieverzoek()
  const lijst = '/samenwerkingen/SAM-10021/actieverzoeken'
  expect(hrefVanBewijs([een])).toBe(`${lijst}/${een.actieverzoekId}/bewijs`)
  expect(hrefVanBewijs([een, een])).toBe(`${lijst}/nieuw/bewijs?av=${een.actieverzoekId}&av=${een.actieverzoekId}`)
})
