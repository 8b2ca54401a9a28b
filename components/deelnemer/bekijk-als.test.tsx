import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Privilege } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { createDeelnemer, createDocument, createGelezen, createSamenwerking } from '#lib/domain/test-objecten.ts'
import { BekijkAls } from './bekijk-als.tsx'

const blad = (totaal: number, over: Partial<Document>) => ({
  items: totaal === 0 ? [] : [createDocument(over)],
  pagina: { nummer: 1, grootte: 20, totaal, paginas: Math.ceil(totaal / 20) },
})

/** Five that every deelnemer sees, and `strikt` of others: what the page says of those. */
function bekijk(privilege: Privilege | null, strikt: number) {
  const ggd = createDeelnemer({ privilege, naam: 'GGD' })
  const { container } = render(
    <BekijkAls
      {...{ samenwerking: createSamenwerking(), deelnemer: ggd, deelnemers: [ggd], actieverzoeken: createGelezen() }}
      zichtbaar={blad(5, {})}
      eigenStrikt={blad(0, {})}
      verborgen={blad(strikt, { vertrouwelijkheid: 'SV' })}
      hrefVan={() => '/'}
    />,
  )
  // With the count beside it, where there is one.
  const koppen = screen.getAllByRole('heading', { level: 2 }).map((kop) => kop.parentElement?.textContent)
  return { koppen, tekst: container.textContent }
}

test('van wie de toegang niet bekend is, heet niets verborgen en wordt niets opgeteld', () => {
  const { koppen, tekst } = bekijk(null, 3)
  expect(koppen.slice(0, 2)).toEqual([
    'Documenten die deze organisatie in elk geval ziet5',
    'Strikt vertrouwelijk: of deze organisatie ze ziet, weten wij niet',
  ])
  expect(tekst).toContain('De SWF zegt niet welke toegang GGD heeft. Alleen met volledige toegang')
  expect(tekst).not.toMatch(/Ziet \d|niet bestaan|ziet ze niet/)
})

test.each([
  ['beperkte toegang', 'BT', 3, 'Ziet 5 van de 8 documenten.'],
  // Whatever the toegang is, everything is seen.
  ['onbekende toegang en niets strikt vertrouwelijk', null, 0, 'Ziet 5 van de 5 documenten.'],
] as const)('bij %s is bekend wat niet bestaat', (_titel, privilege, strikt, zin) => {
  const { koppen, tekst } = bekijk(privilege, strikt)
  expect(koppen[0]).toMatch(/^Documenten die deze organisatie ziet/)
  expect(koppen[1]).toMatch(/^Documenten die voor deze organisatie niet bestaan/)
  expect(tekst).toContain(zin)
})
