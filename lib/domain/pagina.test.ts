import { expect, test } from 'vitest'
import { describePagina } from './pagina.ts'

test.each([
  [{ nummer: 1, grootte: 25, totaal: 0, paginas: 0 }, '0 documenten'],
  [{ nummer: 1, grootte: 25, totaal: 7, paginas: 1 }, '7 documenten'],
  [{ nummer: 1, grootte: 25, totaal: 1, paginas: 1 }, '1 document'],
  [{ nummer: 1, grootte: 25, totaal: 312, paginas: 13 }, '1 tot 25 van 312 documenten'],
  [{ nummer: 13, grootte: 25, totaal: 312, paginas: 13 }, '301 tot 312 van 312 documenten'],
])('%o leest als %s', (pagina, tekst) => {
  expect(describePagina(pagina, ['document', 'documenten'])).toBe(tekst)
})
