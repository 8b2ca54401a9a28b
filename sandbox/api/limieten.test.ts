import { expect, it } from 'vitest'
import { Limieten } from './limieten.ts'

it('telt per organisatie, en begint na een minuut opnieuw', () => {
  const limieten = new Limieten()
  const neem = (oin: string, nu: number) => limieten.neem(oin, 2, nu)
  expect(neem('a', 0)).toEqual({ over: 1, seconden: 60 })
  expect(neem('a', 30_500)).toEqual({ over: 0, seconden: 30 })
  expect(neem('a', 59_999)).toEqual({ over: -1, seconden: 1 })
  expect(neem('b', 59_999)).toEqual({ over: 1, seconden: 60 })
  expect(neem('a', 60_000)).toEqual({ over: 1, seconden: 60 })
})
