import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { SamenwerkingenFilter } from './samenwerkingen-filter.tsx'

const OIN = '00000099000000010000'
const keuze = { getypt: { initiator: 'Gemeente Zandbakdorp' }, fouten: [] }
const leeg = { pad: '/samenwerkingen', keuze: { getypt: {}, fouten: [] }, leeg: false, initiatoren: [] }
const gekozen = () => screen.queryAllByRole('link').map((link) => link.textContent)

test('wat gekozen is, staat er in de woorden van de velden', () => {
  const filters = { status: 'GESLOTEN', rol: 'ketenpartner', initiator: OIN, van: '2026-01-01', tot: '2026-03-31' }
  render(
    <TestPagina pad="/samenwerkingen">
      <SamenwerkingenFilter {...{ ...leeg, filters, keuze }} opNummer={false} />
    </TestPagina>,
  )
  expect(gekozen()).toEqual([
    'Filter Status: Gesloten wissen',
    'Filter Rol: Wij zijn ketenpartner wissen',
    'Filter Initiator: Gemeente Zandbakdorp wissen',
    'Filter Gewijzigd van: 1 januari 2026 wissen',
    'Filter Gewijzigd tot en met: 31 maart 2026 wissen',
    'Alle filters wissen',
  ])
})

test('een nummer vindt het dossier, hoe de rest ook staat: dan telt alleen het nummer', () => {
  render(
    <TestPagina pad="/samenwerkingen">
      <SamenwerkingenFilter {...leeg} filters={{ zoek: 'SAM-10021', status: 'GESLOTEN' }} opNummer />
    </TestPagina>,
  )
  expect(gekozen()).toEqual(['Filter Nummer: SAM-10021 wissen'])
})

test('een sortering is geen filter', () => {
  render(
    <TestPagina pad="/samenwerkingen">
      <SamenwerkingenFilter {...leeg} filters={{ sort: 'titel' }} opNummer={false} />
    </TestPagina>,
  )
  expect(gekozen()).toEqual([])
})
