import { expect, test } from 'vitest'
import { toZoekvraag } from './samenwerking-zoeken.ts'

test.each([
  ['sam-10021', { samenwerkingId: 'SAM-10021' }],
  ['10021', { samenwerkingId: 'SAM-10021' }],
  ['sam 10021', { samenwerkingId: 'SAM-10021' }],
  ['2026 0315 00007', { status: 'OPEN', verzoeknummer: '2026031500007' }],
  ['2026.1122.00001', { status: 'OPEN', verzoeknummer: '2026112200001' }],
  ['2026-1122-00001', { status: 'OPEN', verzoeknummer: '2026112200001' }],
  ['2026112200001', { status: 'OPEN', verzoeknummer: '2026112200001' }],
  ['Lindelaan 4', { samenwerkingId: 'SAM-0' }],
  ['Lindelaan', { samenwerkingId: 'SAM-0' }],
  ['', { status: 'OPEN' }],
])('zoeken op %j', (zoek, vraag) => {
  expect(toZoekvraag({ zoek, status: 'OPEN' })).toEqual(vraag)
})
