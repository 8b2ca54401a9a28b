import { expect, test } from 'vitest'
import { labelVan, listGekozen } from './filters.ts'

const OPTIES = [
  ['', 'Alle'],
  ['OPEN', 'Open'],
] as const
const adres = { status: 'OPEN', rol: 'initiator', sort: '-titel', grootte: 50, pagina: 3 }

test('elk filter gaat alleen weg; de sortering blijft en de lijst begint vooraan', () => {
  const { filters, wissen } = listGekozen('/samenwerkingen', adres, [
    ['status', 'Status', labelVan(OPTIES, adres.status)],
    ['rol', 'Rol', 'Wij zijn initiator'],
    ['van', 'Gewijzigd van', undefined],
    ['zoek', 'Nummer', ''],
  ])
  expect(filters).toEqual([
    { tekst: 'Status: Open', zonder: '/samenwerkingen?rol=initiator&sort=-titel&grootte=50' },
    { tekst: 'Rol: Wij zijn initiator', zonder: '/samenwerkingen?status=OPEN&sort=-titel&grootte=50' },
  ])
  expect(wissen).toBe('/samenwerkingen?sort=-titel&grootte=50')
})

test('wat niemand koos, is geen filter', () => {
  const { filters } = listGekozen('/actieverzoeken', { richting: 'ontvangen' }, [['status', 'Status', undefined]])
  expect(filters).toEqual([])
})

test('een waarde die geen keuze kent, staat er zoals zij kwam', () => {
  expect(labelVan(OPTIES, 'NIEUWE_STATUS')).toBe('NIEUWE_STATUS')
  expect(labelVan(OPTIES, undefined)).toBeUndefined()
})
