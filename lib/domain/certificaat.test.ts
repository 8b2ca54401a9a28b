import { expect, test } from 'vitest'
import { beoordeelWissel, type Certificaat, dagenGeldig, waarschuwDrempel } from './certificaat.ts'

const NU = new Date('2026-11-22T12:00:00Z')
const DAG = 86_400_000
const na = (dagen: number) => new Date(NU.getTime() + dagen * DAG)
const OUD: Certificaat = {
  ...{ naam: 'TEST Portaal', oin: '00000099000000990000', nummer: '01', uitgever: 'TEST', keten: 'vertrouwd' },
  ...{ geldigVan: na(-300), geldigTot: na(10), sleutelPast: true, voorClient: true },
}
const NIEUW: Certificaat = { ...OUD, nummer: '02', geldigVan: na(-1), geldigTot: na(700) }

test.each<[string, Partial<Certificaat>, ReturnType<typeof beoordeelWissel>]>([
  ['past', {}, null],
  ['sleutel van een ander', { sleutelPast: false }, 'sleutel'],
  ['verlopen', { geldigTot: na(-1) }, 'verlopen'],
  ['nog niet geldig', { geldigVan: na(1) }, 'nog-niet-geldig'],
  ['nog niet geldig, en alleen voor een server', { geldigVan: na(1), voorClient: false }, 'doel'],
  ['nog niet geldig, met een ander OIN', { geldigVan: na(1), oin: '00000099000000040000' }, 'oin'],
  ['nog niet geldig, zonder tussencertificaat', { geldigVan: na(1), keten: 'onvolledig' }, 'keten'],
  ['alleen voor een server', { voorClient: false }, 'doel'],
  ['ander OIN', { oin: '00000099000000040000' }, 'oin'],
  ['geen OIN', { oin: null }, 'oin'],
  ['tussencertificaat ontbreekt', { keten: 'onvolledig' }, 'keten'],
  ['vreemde uitgever', { keten: 'vreemd' }, 'keten'],
])('een nieuw certificaat, %s', (_naam, anders, weigering) => {
  expect(beoordeelWissel({ ...NIEUW, ...anders }, OUD, NU)).toBe(weigering)
})

test('een keten die al zo was, houdt een verlenging niet tegen', () => {
  const vreemd = { keten: 'vreemd' } as const
  expect(beoordeelWissel({ ...NIEUW, ...vreemd }, { ...OUD, ...vreemd }, NU)).toBeNull()
})

test('ook een verlopen certificaat kan vervangen worden', () => {
  expect(beoordeelWissel(NIEUW, { ...OUD, geldigTot: na(-1) }, NU)).toBeNull()
})

test.each([
  [61, null],
  [60, null],
  [59, 60],
  [29, 30],
  [13, 14],
  [6, 7],
  [0, 7],
  [-1, 0],
])('%i dagen geldig: gewaarschuwd bij %s', (dagen, drempel) => {
  expect(waarschuwDrempel(dagen)).toBe(drempel)
  expect(dagenGeldig({ geldigTot: na(dagen) }, NU)).toBe(dagen)
})
