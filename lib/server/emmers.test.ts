import { expect, test } from 'vitest'
import { maakEmmers } from './emmers.ts'

const MINUUT = 60_000
function opstelling(plaatsen?: number) {
  let nu = 0
  const emmers = maakEmmers({ klok: () => nu, ...(plaatsen !== undefined && { plaatsen }) })
  const neem = (keer: number, sleutel = 'a') => Array.from({ length: keer }, () => emmers.neem(sleutel, 60))
  return { neem, aantal: emmers.aantal, wacht: (ms: number) => (nu += ms) }
}

test('zestig in een minuut mogen, de 61e hoort hoe lang te wachten', () => {
  const { neem } = opstelling()
  expect(neem(60)).toEqual(Array(60).fill(0))
  expect(neem(1)).toEqual([1])
})

test('na een seconde mag er weer één, na een minuut weer zestig en niet meer', () => {
  const { neem, wacht } = opstelling()
  neem(60)
  wacht(999)
  expect(neem(1)).toEqual([1])
  wacht(1)
  expect(neem(2)).toEqual([0, 1])
  wacht(60 * MINUUT)
  expect(neem(61).filter((wachttijd) => wachttijd === 0)).toHaveLength(60)
})

test('wie blijft kloppen, wacht daardoor niet langer', () => {
  const { neem, wacht } = opstelling()
  neem(60)
  for (let keer = 0; keer < 9; keer += 1) {
    wacht(100)
    expect(neem(1)).toEqual([1])
  }
  wacht(100)
  expect(neem(1)).toEqual([0])
})

test('bij één per minuut is de wachttijd een minuut', () => {
  const emmers = maakEmmers({ klok: () => 0 })
  expect([emmers.neem('a', 1), emmers.neem('a', 1)]).toEqual([0, 60])
})

test('ieder heeft een eigen emmer', () => {
  const { neem } = opstelling()
  neem(60)
  expect(neem(1, 'b')).toEqual([0])
})

test('het geheugen is begrensd: wie het langst stil was, wordt vergeten', () => {
  const { neem, aantal } = opstelling(2)
  neem(60, 'a')
  neem(60, 'b')
  neem(1, 'a')
  neem(1, 'c')
  expect(aantal()).toBe(2)
  expect([neem(1, 'a'), neem(1, 'b')]).toEqual([[1], [0]])
})
