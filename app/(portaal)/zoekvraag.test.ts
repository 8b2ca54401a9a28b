import { expect, test } from 'vitest'
import { sorteerLink } from './zoekvraag.ts'

const STANDAARD = '-datum'

test.each([
  ['niemand koos: de lijst staat zoals zij gevraagd is', undefined, 'datum', 'descending', '/lijst?sort=datum'],
  ['een andere kolom', undefined, 'titel', null, '/lijst?sort=titel'],
  ['wat gekozen is, gaat voor', 'titel', 'datum', null, '/lijst?sort=datum'],
  ['nog eens is andersom', 'titel', 'titel', 'ascending', '/lijst?sort=-titel'],
])('%s', (_wat, sort, veld, richting, href) => {
  expect(sorteerLink('/lijst', { sort, pagina: 3 }, veld, STANDAARD)).toEqual({ richting, href })
})

test('een lijst waarvan wij de volgorde niet weten, zegt niets', () => {
  expect(sorteerLink('/lijst', {}, 'datum')?.richting).toBeNull()
})
