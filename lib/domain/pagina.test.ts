import { expect, test } from 'vitest'
import { describePagina } from './pagina.ts'

test.each([
  [{ nummer: 1, grootte: 25, totaal: 0, paginas: 0 }, '0'],
  [{ nummer: 1, grootte: 25, totaal: 7, paginas: 1 }, '7'],
  [{ nummer: 1, grootte: 25, totaal: 312, paginas: 13 }, '1 tot 25 van 312'],
  [{ nummer: 13, grootte: 25, totaal: 312, paginas: 13 }, '301 tot 312 van 312'],
])('%o leest als %s', (pagina, tekst) => {
  expect(describePagina(pagina)).toBe(tekst)
})
