import { expect, test } from 'vitest'
import { perceelkaart } from './zegel-geometrie.ts'

const IDS = Array.from({ length: 8 }, (_, index) => `SAM-${10021 + index}`)

test('elk dossier heeft een eigen zegel, en steeds hetzelfde', () => {
  const kaarten = IDS.map((id) => JSON.stringify(perceelkaart(id)))
  expect(new Set(kaarten).size).toBe(IDS.length)
  expect(IDS.map((id) => JSON.stringify(perceelkaart(id)))).toEqual(kaarten)
})

test('at most eight plots, one full and one light', () => {
  for (const id of IDS) {
    const tinten = perceelkaart(id).map(({ tint }) => tint)
    expect(tinten.length).toBeLessThanOrEqual(8)
    expect(tinten.filter((tint) => tint === 'vol')).toHaveLength(1)
    expect(tinten.filter((tint) => tint === 'licht')).toHaveLength(1)
  }
})
