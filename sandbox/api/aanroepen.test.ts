import { expect, it } from 'vitest'
import { Aanroepen } from './aanroepen.ts'

const AANROEP = {
  ...{ wereldId: null, tijdstip: '', methode: 'GET', pad: '/', query: '', certificaatOin: null, headerOin: null },
  ...{ certificaatNummer: null, status: null, duurMs: null, reden: null, traceId: null, bytesOntvangen: 0 },
}

it('bewaart hoogstens vijfduizend aanroepen per wereld en duizend samen, de nieuwste', () => {
  const aanroepen = new Aanroepen()
  for (let i = 0; i < 5_010; i += 1) aanroepen.bewaar('w1', aanroepen.noteer(AANROEP))
  expect(aanroepen.list('w1')).toHaveLength(5_000)
  expect(aanroepen.list('w1')[0]).toMatchObject({ volgnummer: 11, wereldId: 'w1' })
  expect(aanroepen.listLaatste(2_000)).toHaveLength(1_000)
  expect(aanroepen.listLaatste(2).map(({ volgnummer }) => volgnummer)).toEqual([5_010, 5_009])
})

it('houdt ook vast wie bij geen wereld hoort, en wist per wereld', () => {
  const aanroepen = new Aanroepen()
  aanroepen.noteer(AANROEP)
  aanroepen.bewaar('w1', aanroepen.noteer(AANROEP))
  aanroepen.wis('w1')
  expect(aanroepen.listLaatste(10, 'w1')).toEqual([])
  expect(aanroepen.listLaatste(10).map(({ wereldId }) => wereldId)).toEqual(['w1', null])
})
