import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { FilterFormulier } from './filter-formulier.tsx'
import { GeenResultaat } from './geen-resultaat.tsx'

const STATUS = { tekst: 'Status: Open', zonder: '/lijst?rol=initiator&sort=titel' }
const ROL = { tekst: 'Rol: Wij zijn initiator', zonder: '/lijst?status=OPEN&sort=titel' }
const WISSEN = '/lijst?sort=titel'

type Over = Readonly<{ fout?: boolean; elders?: boolean }>

function toon(filters: readonly (typeof STATUS)[], over: Over = {}) {
  return render(
    <TestPagina pad="/lijst">
      <FilterFormulier actie="/lijst" gekozen={{ filters, wissen: WISSEN }} {...over}>
        <input aria-label="Status" name="status" />
      </FilterFormulier>
    </TestPagina>,
  )
}
const links = () => screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')] as const)

test('elk gekozen filter is een link die alleen dat filter weghaalt', () => {
  toon([STATUS, ROL])
  expect(links()).toEqual([
    ['Filter Status: Open wissen', STATUS.zonder],
    ['Filter Rol: Wij zijn initiator wissen', ROL.zonder],
    ['Alle filters wissen', WISSEN],
  ])
  expect(screen.getByRole('list', { name: 'Gekozen filters' })).toBeTruthy()
  expect(screen.getByText('Gefilterd op Status: Open · Rol: Wij zijn initiator')).toBeTruthy()
})

test.each([
  ['niets gekozen', [], {}, []],
  ['één: alle is hetzelfde', [STATUS], {}, ['Filter Status: Open wissen']],
  ['één, en iets dat geen keuze is', [STATUS], { fout: true }, ['Filter Status: Open wissen', 'Alle filters wissen']],
  ['alleen iets dat geen keuze is', [], { fout: true }, ['Filters wissen']],
  [
    'de lege lijst biedt het aan',
    [STATUS, ROL],
    { elders: true },
    [STATUS, ROL].map((f) => `Filter ${f.tekst} wissen`),
  ],
] as const)('%s', (_wat, filters, over, namen) => {
  toon(filters, over)
  expect(links().map(([naam]) => naam)).toEqual(namen)
})

test('smal is het formulier dicht zolang er niets fout in staat: wat gekozen is, staat eronder', () => {
  const { container, rerender } = toon([STATUS])
  const isOpen = () => container.querySelector('details')?.open
  expect(isOpen()).toBe(false)
  rerender(<div />)
  toon([], { fout: true })
  expect(screen.getByText('Filters').closest('details')?.open).toBe(true)
})

test('een lege lijst zegt of het aan de filters ligt, of aan de pagina', () => {
  const { rerender } = render(
    <GeenResultaat wat="documenten" gefilterd href={WISSEN}>
      <p>Kies minder streng.</p>
    </GeenResultaat>,
  )
  expect(screen.getByRole('heading').textContent).toBe('Geen documenten met deze filters')
  expect(screen.getByRole('link', { name: 'Filters wissen' }).getAttribute('href')).toBe(WISSEN)
  rerender(
    <GeenResultaat wat="documenten" gefilterd={false} href="/lijst">
      <p>Kies minder streng.</p>
    </GeenResultaat>,
  )
  expect(screen.getByRole('heading').textContent).toBe('Op deze pagina staan geen documenten')
  expect(screen.getByRole('link', { name: 'Naar de eerste pagina' })).toBeTruthy()
  expect(screen.queryByText('Kies minder streng.')).toBeNull()
})
