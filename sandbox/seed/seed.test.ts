import { expect, it } from 'vitest'
import { STATUSSEN } from '../api/regels/actieverzoek.ts'
import { DOSSIERS } from './dossiers.ts'
import { nummeringVoor, SEED_NUMMERING } from './identificaties.ts'
import { SEED_INHOUD } from './inhoud.ts'
import { maakPersonas } from './personas.ts'

const lindelaan = DOSSIERS.find(({ sleutel }) => sleutel === 'SAM-10021')

it('het drukste dossier heeft genoeg van alles', () => {
  expect(lindelaan?.documenten.length).toBeGreaterThanOrEqual(30)
  expect(lindelaan?.actieverzoeken.length).toBeGreaterThanOrEqual(12)
  expect(new Set(lindelaan?.actieverzoeken.map(({ status }) => status))).toEqual(new Set(STATUSSEN))
  expect(new Set(lindelaan?.documenten.map(({ aanduiding }) => aanduiding))).toEqual(new Set(['RV', 'SV']))
  expect(lindelaan?.documenten.filter(({ door }) => door === 'duinzicht')).toEqual([])
})

it('ieder document dat een actieverzoek noemt bestaat in dat dossier', () => {
  for (const { documenten, actieverzoeken } of DOSSIERS) {
    const namen = documenten.map(({ naam }) => naam)
    for (const verzoek of actieverzoeken) expect(namen).toEqual(expect.arrayContaining([...(verzoek.documenten ?? [])]))
  }
})

it('zender, ontvanger en uploader doen mee aan het dossier', () => {
  for (const { initiator, ketenpartners, documenten, actieverzoeken } of DOSSIERS) {
    const mee = [initiator, ...ketenpartners.map(({ wie }) => wie)]
    for (const { door } of documenten) expect(mee).toContain(door)
    for (const { zender, ontvanger } of actieverzoeken) expect(mee).toEqual(expect.arrayContaining([zender, ontvanger]))
  }
})

it('de PDF’s kloppen: kop, slot, en een tabel die naar de objecten wijst', () => {
  const pdf = [...SEED_INHOUD].filter(([naam]) => naam.endsWith('.pdf'))
  expect(pdf.length).toBeGreaterThan(30)
  for (const [, { bytes }] of pdf) {
    const tekst = bytes.toString('latin1')
    expect(tekst.startsWith('%PDF-1.4')).toBe(true)
    expect(tekst.trimEnd().endsWith('%%EOF')).toBe(true)
    const plekken = [...tekst.matchAll(/^(\d{10}) 00000 n /gm)].map(([, plek]) => Number(plek))
    plekken.forEach((plek, nummer) => expect(tekst.slice(plek).startsWith(`${nummer + 1} 0 obj`)).toBe(true))
  }
})

it('de vaste nummers zijn die van de README', () => {
  expect([1, 2, 3, 4, 5, 6].map((nummer) => SEED_NUMMERING.rsin(nummer).waarde)).toEqual([
    '990000011',
    '990000023',
    '990000035',
    '990000047',
    '990000059',
    '990000060',
  ])
  expect(SEED_NUMMERING.oin(7)).toBe('00000099000000070000')
  expect(SEED_NUMMERING.kvk(9).waarde).toBe('99000009')
})

it('verse nummers zijn goed gevormd en van niemand anders', () => {
  const alle: string[] = []
  for (let wereld = 1001; wereld < 1301; wereld++) {
    const nummering = nummeringVoor(wereld)
    for (let nummer = 1; nummer <= 9; nummer++) {
      const oin = nummering.oin(nummer)
      const rsin = nummering.rsin(nummer).waarde
      expect(oin).toMatch(/^00000099\d{12}$/)
      expect([...rsin].reduce((som, cijfer, plek) => som + Number(cijfer) * (plek === 8 ? -1 : 9 - plek), 0) % 11).toBe(
        0,
      )
      alle.push(oin, rsin, nummering.kvk(nummer).waarde)
    }
  }
  for (const waarde of alle.filter((een) => een.length !== 20)) expect(waarde).toMatch(/^\d{8,9}$/)
  expect(new Set(alle).size).toBe(alle.length)
})

it('twaalf persona’s, in een verse wereld herkenbaar aan die wereld', () => {
  const namen = maakPersonas('seed', SEED_NUMMERING).map(({ label }) => label)
  expect(namen).toHaveLength(12)
  expect(namen).toContain('Stagiair · GGD zonder abonnement')
  expect(maakPersonas('w1001', nummeringVoor(1001)).map(({ label }) => label)).toEqual(
    namen.map((naam) => `${naam} · w1001`),
  )
})
