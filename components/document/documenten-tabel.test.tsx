import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { createDeelnemer, createDocument } from '#lib/domain/test-objecten.ts'
import { DocumentenTabel } from './documenten-tabel.tsx'

test('een kop noemt waarop hij sorteert: op de dag, niet op wie het toevoegde', () => {
  render(
    <TestPagina>
      <DocumentenTabel
        documenten={[
          createDocument({ toegevoegdDoorNaam: 'GGD Zandbakland', creatieDatumTijd: '2026-11-03T12:00:00Z' }),
        ]}
        deelnemers={[createDeelnemer()]}
        sortering={(veld) => ({ href: `?sort=${veld}`, richting: veld === 'creatieDatumTijd' ? 'descending' : null })}
      />
    </TestPagina>,
  )
  const links = screen.getAllByRole('columnheader').flatMap((kop) => within(kop).queryAllByRole('link'))
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Document', '?sort=bestandsNaam'],
    ['Vertrouwelijkheid', '?sort=vertrouwelijkheid'],
    ['Toegevoegd', '?sort=creatieDatumTijd'],
  ])
  expect(screen.getByRole('columnheader', { name: /Toegevoegd/ }).getAttribute('aria-sort')).toBe('descending')
  expect(screen.getByRole('cell', { name: /^GGD Zandbakland.*3 november 2026$/ })).toBeTruthy()
})
