import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createDeelnemer, createSamenwerking } from '#lib/domain/test-objecten.ts'
import { BekijkAls } from './bekijk-als.tsx'
import { ToegangGevolg } from './toegang-gevolg.tsx'
import { FILTERT_NIET } from './zichtbaarheid.ts'

afterEach(cleanup)

const ggd = createDeelnemer({ privilege: 'BT' })
const hrefVan = () => '/'

test('an SWF that does not filter: bekijk als says so, without a list or a number', () => {
  render(
    <BekijkAls
      {...{ samenwerking: createSamenwerking(), deelnemer: ggd, deelnemers: [ggd], actieverzoeken: [], hrefVan }}
      {...{ zichtbaar: null, eigenStrikt: null, verborgen: null, volledig: true }}
    />,
  )
  expect(screen.getByText(FILTERT_NIET)).toBeTruthy()
  expect(screen.queryByText(/^Ziet \d|niet bestaan|meer dan 100 actieverzoeken/)).toBeNull()
})

test('a dossier with very many actieverzoeken: bekijk als says that not all are there', () => {
  const leeg = { items: [], pagina: { nummer: 1, grootte: 20, totaal: 0, paginas: 0 } }
  render(
    <BekijkAls
      {...{ samenwerking: createSamenwerking(), deelnemer: ggd, deelnemers: [ggd], actieverzoeken: [], hrefVan }}
      {...{ zichtbaar: leeg, eigenStrikt: null, verborgen: null, volledig: false }}
    />,
  )
  expect(screen.getByText(/meer dan 100 actieverzoeken/)).toBeTruthy()
})

test('toegang wijzigen says it too', () => {
  render(<ToegangGevolg deelnemer={ggd} strikt={null} hrefVan={hrefVan} />)
  expect(screen.getByText(FILTERT_NIET)).toBeTruthy()
})
