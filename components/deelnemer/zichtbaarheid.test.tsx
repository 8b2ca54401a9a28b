import { expect, test } from 'vitest'
import { watZietDeze } from './zichtbaarheid.ts'

test.each([
  ['BT', { alle: 0, strikt: 0 }, 'Er zijn nog geen documenten.'],
  ['BT', { alle: 34, strikt: 3 }, 'Ziet 31 documenten. Ziet niet dat er 3 strikt vertrouwelijke documenten zijn.'],
  ['BT', { alle: 2, strikt: 1 }, 'Ziet 1 document. Ziet niet dat er 1 strikt vertrouwelijk document is.'],
  ['BT', { alle: 2, strikt: 0 }, 'Ziet 2 documenten.'],
  ['VT', { alle: 34, strikt: 3 }, 'Ziet 34 documenten, waarvan 3 strikt vertrouwelijk.'],
  ['VT', { alle: 1, strikt: 0 }, 'Ziet 1 document.'],
  [
    'BT',
    { alle: 12, strikt: null },
    'Ziet van strikt vertrouwelijke documenten alleen de eigen. Hoeveel er nu zijn, kunnen wij niet tellen.',
  ],
  ['VT', { alle: 12, strikt: null }, 'Ziet 12 documenten.'],
  ['BT', { alle: 0, strikt: null }, 'Er zijn nog geen documenten.'],
] as const)('%s bij %o', (privilege, aantallen, zin) => {
  expect(watZietDeze(privilege, aantallen)).toBe(zin)
})
