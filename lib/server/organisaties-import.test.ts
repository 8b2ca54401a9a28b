import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashActor } from '#lib/auth/geheim.ts'
import { openTestOmgeving } from '#lib/auth/test-omgeving.ts'
import { db } from '#lib/db/prisma.ts'
import { env } from '#lib/env.ts'
import { parseOrganisaties, type OrganisatieRij } from './organisaties-bestand.ts'
import { importeerOrganisaties, vergelijkOrganisaties } from './organisaties-import.ts'

const CSV = `oin;naam;soort;magStarten;identificaties;mandaat;beheerders
00000099000000010000;Gemeente Zandbakdorp;bevoegd-gezag;ja;RSIN:990000011|KVK:99000009;ja;pseudoniem-een|pseudoniem@twee
00000099000000040000;GGD Zandbakland;ketenpartner;nee;RSIN:990000047;nee;`

const rijen = (): OrganisatieRij[] => parseOrganisaties(CSV, 'csv')

describe('het bestand', () => {
  test('CSV en JSON lezen hetzelfde', () => {
    expect(parseOrganisaties(JSON.stringify(rijen()), 'json')).toEqual(rijen())
    expect(rijen()[0]).toEqual({
      oin: '00000099000000010000',
      naam: 'Gemeente Zandbakdorp',
      soort: 'bevoegd-gezag',
      magStarten: true,
      identificaties: [
        { type: 'RSIN', waarde: '990000011' },
        { type: 'KVK', waarde: '99000009' },
      ],
      mandaat: true,
      beheerders: ['pseudoniem-een', 'pseudoniem@twee'],
    })
  })

  test('een lijst zonder de kolom beheerders wijst niemand aan', () => {
    const zonder = CSV.split('\n').map((regel) => regel.slice(0, regel.lastIndexOf(';')))
    expect(parseOrganisaties(zonder.join('\n'), 'csv').map(({ beheerders }) => beheerders)).toEqual([[], []])
    const json = rijen().map(({ beheerders: _weg, ...rij }) => rij)
    expect(parseOrganisaties(JSON.stringify(json), 'json').map(({ beheerders }) => beheerders)).toEqual([[], []])
  })

  test('een BOM en Windows-regels maken niet uit', () => {
    expect(parseOrganisaties(`\uFEFF${CSV.replaceAll('\n', '\r\n')}\r\n`, 'csv')).toEqual(rijen())
  })

  test.each([
    ['een te kort OIN', CSV.replace('00000099000000040000', '0000009900000004'), /rij 2: oin/],
    ['een onbekende soort', CSV.replace('ketenpartner', 'vriend'), /rij 2: soort/],
    ['geen ja of nee', CSV.replace(';nee;RSIN', ';misschien;RSIN'), /rij 2: magStarten/],
    ['een vreemd nummer', CSV.replace('RSIN:990000047', 'BSN:990000047'), /rij 2: identificaties/],
    ['een pseudoniem met spaties', CSV.replace('pseudoniem-een', 'Jan de Vries'), /rij 1: beheerders/],
    ['een veld te weinig', `${CSV}\n00000099000000050000;Waterschap`, /rij 3: 2 velden/],
    ['een andere kopregel', CSV.replace('magStarten', 'mag_starten'), /eerste regel/],
    ['twee keer dezelfde', `${CSV}\n${CSV.split('\n')[1] ?? ''}`, /twee keer/],
  ])('%s: de fout noemt de plek', (_naam, tekst, fout) => {
    expect(() => parseOrganisaties(tekst, 'csv')).toThrow(fout)
  })
})

describe('de import', () => {
  let sluit: () => Promise<void>
  beforeAll(async () => {
    sluit = await openTestOmgeving()
  })
  beforeEach(() => db().organisatie.deleteMany())
  afterAll(() => sluit())

  test('vooraf kijken verandert niets', async () => {
    expect((await vergelijkOrganisaties(rijen())).nieuw).toHaveLength(2)
    expect(await db().organisatie.count()).toBe(0)
  })

  test('twee keer hetzelfde bestand: de tweede keer is alles gelijk', async () => {
    expect((await importeerOrganisaties(rijen())).nieuw).toHaveLength(2)
    expect(await importeerOrganisaties(rijen())).toEqual({
      nieuw: [],
      gewijzigd: [],
      gelijk: ['00000099000000010000', '00000099000000040000'],
    })
    expect(await db().organisatieIdentificator.count()).toBe(3)
    expect(await db().mandaat.count()).toBe(1)
  })

  test('een weggehaald nummer en een ingetrokken mandaat verdwijnen', async () => {
    await importeerOrganisaties(rijen())
    const anders = rijen().map((rij) => ({ ...rij, mandaat: false, identificaties: rij.identificaties.slice(0, 1) }))
    expect((await importeerOrganisaties(anders)).gewijzigd).toEqual(['00000099000000010000'])
    expect(await db().organisatieIdentificator.count()).toBe(2)
    expect(await db().mandaat.count()).toBe(0)
  })

  test('van een beheerder blijft alleen een hash, en wie uit de lijst is, is beheerder af', async () => {
    await importeerOrganisaties(rijen())
    const eerst = await db().beheerder.findMany()
    expect(eerst.map(({ actorHash }) => actorHash).toSorted()).toEqual(
      ['pseudoniem-een', 'pseudoniem@twee'].map((wie) => hashActor(env().eh.issuer, wie)).toSorted(),
    )
    const korter = rijen().map((rij) => ({ ...rij, beheerders: rij.beheerders.slice(1) }))
    expect((await importeerOrganisaties(korter)).gewijzigd).toEqual(['00000099000000010000'])
    expect((await db().beheerder.findMany()).map(({ actorHash }) => actorHash)).toEqual([
      hashActor(env().eh.issuer, 'pseudoniem@twee'),
    ])
  })

  test('gaat één rij mis, dan verandert er niets', async () => {
    const kapot = rijen().map((rij, plek) => (plek === 1 ? { ...rij, naam: 'naam met een nul\u0000' } : rij))
    await expect(importeerOrganisaties(kapot)).rejects.toThrow()
    expect(await db().organisatie.count()).toBe(0)
  })
})

test('productie weigert proef-OIN’s', async () => {
  const sluit = await openTestOmgeving({ OMGEVING: 'productie' })
  await expect(importeerOrganisaties(rijen())).rejects.toThrow('proef-OIN')
  await sluit()
})
