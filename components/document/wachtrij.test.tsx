import { expect, test } from 'vitest'
import { bezwaarTegen, wachtrijReducer, type WachtrijBestand } from './wachtrij.ts'

const MAX = 1000

function gekozen(naam: string, bytes: number): WachtrijBestand {
  const [bestand] = wachtrijReducer([], { soort: 'kiezen', bestanden: [new File([new Uint8Array(bytes)], naam)] })
  if (bestand === undefined) throw new Error('the queue is empty after choosing a file')
  return bestand
}

test('een gekozen bestand heeft geen vertrouwelijkheid: de gebruiker moet kiezen', () => {
  const bestand = gekozen('advies.pdf', 10)
  expect(bestand.vertrouwelijkheid).toBeNull()
  expect(bezwaarTegen(bestand, MAX)).toBe('Kies voor advies.pdf of het vertrouwelijk of strikt vertrouwelijk is.')
})

test.each([
  ['leeg.txt', 0, 'leeg.txt is leeg. Kies een bestand met inhoud.'],
  ['groot.ifc', MAX + 1, 'groot.ifc is te groot (1 kB). Maak het bestand kleiner dan 1 kB.'],
  ['past.pdf', MAX, null],
])('%s van %i bytes', (naam, bytes, bezwaar) => {
  expect(bezwaarTegen({ ...gekozen(naam, bytes), vertrouwelijkheid: 'RV' }, MAX)).toBe(bezwaar)
})

test('elk bestand houdt bij een nieuwe poging hetzelfde nummer', () => {
  const bestand = gekozen('advies.pdf', 10)
  const [mislukt] = wachtrijReducer([bestand], { soort: 'wijzigen', id: bestand.id, wijziging: { stand: 'mislukt' } })
  expect(mislukt).toMatchObject({ id: bestand.id, stand: 'mislukt' })
  expect(wachtrijReducer([bestand], { soort: 'weghalen', id: bestand.id })).toEqual([])
})
