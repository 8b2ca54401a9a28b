import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Document } from '#lib/domain/document-schema.ts'
import {
  createDeelnemer,
  createDocument,
  createGelezen,
  createNietGelezen,
  createSamenwerking,
} from '#lib/domain/test-objecten.ts'
import { BekijkAls } from './bekijk-als.tsx'
import { ToegangGevolg } from './toegang-gevolg.tsx'
import { FILTERT_NIET } from './zichtbaarheid.ts'

const ggd = createDeelnemer({ privilege: 'BT' })
const hrefVan = () => '/'

test('an SWF that does not filter: bekijk als says so, without a list or a number', () => {
  render(
    <BekijkAls
      {...{ samenwerking: createSamenwerking(), deelnemer: ggd, deelnemers: [ggd], hrefVan }}
      {...{ zichtbaar: null, eigenStrikt: null, verborgen: null }}
      actieverzoeken={createGelezen()}
    />,
  )
  expect(screen.getByText(FILTERT_NIET)).toBeTruthy()
  expect(screen.queryByText(/^Ziet \d|niet bestaan|meer dan 100 actieverzoeken/)).toBeNull()
})

test('a dossier with very many actieverzoeken: bekijk als says that not all are there', () => {
  const leeg = { items: [], pagina: { nummer: 1, grootte: 20, totaal: 0, paginas: 0 } }
  render(
    <BekijkAls
      {...{ samenwerking: createSamenwerking(), deelnemer: ggd, deelnemers: [ggd], hrefVan }}
      {...{ zichtbaar: leeg, eigenStrikt: null, verborgen: null }}
      actieverzoeken={createGelezen([], { volledig: false })}
    />,
  )
  expect(screen.getByText(/meer dan 100 actieverzoeken/)).toBeTruthy()
})

test('actieverzoeken that could not be read are not counted as none', () => {
  const leeg = { items: [], pagina: { nummer: 1, grootte: 20, totaal: 0, paginas: 0 } }
  render(
    <BekijkAls
      {...{ samenwerking: createSamenwerking(), deelnemer: ggd, deelnemers: [ggd], hrefVan }}
      {...{ zichtbaar: leeg, eigenStrikt: null, verborgen: null }}
      actieverzoeken={createNietGelezen()}
    />,
  )
  expect(screen.getByText(/Deze actieverzoeken konden wij nu niet ophalen/)).toBeTruthy()
  expect(screen.getByRole('heading', { name: /^Actieverzoeken tussen u/ }).textContent).not.toMatch(/\d/)
})

test('the count is made up of two lists, and each says what it counts', () => {
  const blad = (totaal: number, over: Partial<Document>) => ({
    items: [createDocument(over)],
    pagina: { nummer: 1, grootte: 20, totaal, paginas: Math.ceil(totaal / 20) },
  })
  const zicht = (eigen: number) => ({
    zichtbaar: blad(22, {}),
    eigenStrikt: blad(eigen, { vertrouwelijkheid: 'SV' }),
    verborgen: blad(3, { vertrouwelijkheid: 'SV' }),
  })
  const props = {
    samenwerking: createSamenwerking(),
    deelnemer: ggd,
    deelnemers: [ggd],
    actieverzoeken: createGelezen(),
    hrefVan,
  }
  const { rerender } = render(<BekijkAls {...props} {...zicht(1)} />)
  expect(screen.getByText('Ziet 23 van de 26 documenten.')).toBeTruthy()
  expect(
    screen.getByText(/^Dat zijn 22 vertrouwelijke documenten en daaronder 1 strikt vertrouwelijk document/),
  ).toBeTruthy()
  expect(screen.getByText('1 tot 20 van 22 vertrouwelijke documenten')).toBeTruthy()
  expect(screen.getByText('1 strikt vertrouwelijk document')).toBeTruthy()
  rerender(<BekijkAls {...props} {...zicht(0)} />)
  expect(screen.getByText('1 tot 20 van 22 documenten')).toBeTruthy()
  expect(screen.queryByText(/^Dat zijn/)).toBeNull()
})

test('toegang wijzigen says it too', () => {
  render(<ToegangGevolg deelnemer={ggd} strikt={null} hrefVan={hrefVan} />)
  expect(screen.getByText(FILTERT_NIET)).toBeTruthy()
})
