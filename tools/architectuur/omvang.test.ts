import { describe, expect, test } from 'vitest'
import { meetAlles, meetTekst, percentiel } from './omvang.ts'

const omvang = meetAlles()
const lines = omvang.bestanden.reduce((sum, { regels }) => sum + regels, 0)
const largest = (maten: typeof omvang.bestanden) =>
  maten
    .toSorted((a, b) => b.regels - a.regels)
    .slice(0, 8)
    .map(({ naam, regels }) => `${String(regels)} ${naam}`)
    .join('\n')

describe('size of the code', () => {
  test('there is something to measure', () => {
    expect(omvang.bestanden.length).toBeGreaterThan(50)
    expect(omvang.functies.length).toBeGreaterThan(50)
  })

  test('files: median at most 40 lines, 95 % at most 160, none over 300', () => {
    expect(percentiel(omvang.bestanden, 0.5), largest(omvang.bestanden)).toBeLessThanOrEqual(40)
    expect(percentiel(omvang.bestanden, 0.95), largest(omvang.bestanden)).toBeLessThanOrEqual(160)
    expect(percentiel(omvang.bestanden, 1), largest(omvang.bestanden)).toBeLessThanOrEqual(300)
  })

  test('functions: median at most 15 lines, 95 % at most 50', () => {
    expect(percentiel(omvang.functies, 0.5), largest(omvang.functies)).toBeLessThanOrEqual(15)
    expect(percentiel(omvang.functies, 0.95), largest(omvang.functies)).toBeLessThanOrEqual(50)
  })

  test('no any, no !, and at most 3 assertions per thousand lines', () => {
    expect(omvang.anys).toEqual([])
    expect(omvang.nonNulls).toEqual([])
    expect(omvang.casts.length, omvang.casts.join('\n')).toBeLessThanOrEqual((3 * lines) / 1000)
  })
})

describe('the ruler itself', () => {
  test('counts lines, functions, any, ! and as', () => {
    const { bestanden, functies, anys, nonNulls, casts } = meetTekst(
      'a.ts',
      'const a = (b: any) => {\n\n  return b!\n}\nfunction c() {}\nconst d = a as string\nconst e = [1] as const\n',
    )
    expect(bestanden).toEqual([{ naam: 'a.ts', regels: 6 }])
    expect(functies.map(({ regels }) => regels)).toEqual([3, 1])
    expect([anys, nonNulls, casts]).toEqual([['a.ts:1'], ['a.ts:3'], ['a.ts:6']])
  })

  test('percentile of an empty list is 0, of a list its place', () => {
    const maten = [5, 1, 3].map((regels) => ({ naam: '', regels }))
    expect([percentiel([], 0.5), percentiel(maten, 0.5), percentiel(maten, 1)]).toEqual([0, 3, 5])
  })
})
