import { expect, test } from 'vitest'
import { ProblemError } from '#lib/problem/problem.ts'
import { Reeks } from './reeks.ts'

/** Calls that fail for whom the test says, and are remembered. */
function maak(faalt: Set<string>) {
  const oproepen: { id: string; key: string }[] = []
  const reeks = new Reeks((id: string, key) => {
    oproepen.push({ id, key })
    return faalt.has(id) ? Promise.reject(new ProblemError('dso-onbereikbaar')) : Promise.resolve(`${id} klaar`)
  })
  return { oproepen, reeks }
}

test('what fails does not hold up the others, and each is told', async () => {
  const { oproepen, reeks } = maak(new Set(['b']))
  const gezien: number[] = []
  const uitkomsten = await reeks.stuur(['a', 'b', 'c', 'a'], (klaar) => gezien.push(klaar))
  expect(uitkomsten).toMatchObject([
    { id: 'a', antwoord: 'a klaar' },
    { id: 'b', fout: { code: 'dso-onbereikbaar' } },
    { id: 'c', antwoord: 'c klaar' },
  ])
  expect(gezien).toEqual([1, 2, 3])
  expect(new Set(oproepen.map(({ key }) => key)).size).toBe(3)
})

test('again: only what failed, with the same key', async () => {
  const faalt = new Set(['b'])
  const { oproepen, reeks } = maak(faalt)
  await reeks.stuur(['a', 'b'])
  faalt.clear()
  expect(await reeks.stuur(['a', 'b'])).toEqual([
    { id: 'a', antwoord: 'a klaar' },
    { id: 'b', antwoord: 'b klaar' },
  ])
  expect(oproepen.map(({ id }) => id)).toEqual(['a', 'b', 'b'])
  expect(oproepen[2]?.key).toBe(oproepen[1]?.key)
})
