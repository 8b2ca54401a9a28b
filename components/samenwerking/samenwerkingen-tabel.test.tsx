import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import type { Beurt } from '#lib/domain/beurt.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { createSamenwerking } from '#lib/domain/test-objecten.ts'
import { SamenwerkingenTabel } from './samenwerkingen-tabel.tsx'

const [EEN, TWEE] = [SamenwerkingId.parse('SAM-10021'), SamenwerkingId.parse('SAM-10022')]
const NIEMAND: Beurt = { wie: 'klaar', tekst: 'Niemand is aan zet' }

test.each([
  ['nog onderweg', null, null],
  ['van alle bekend', [EEN, TWEE], null],
  ['van een niet', [EEN], 'Wie aan zet is, konden wij nu van 1 van deze 2 samenwerkingen niet ophalen.'],
  ['van geen', [], 'Wie aan zet is, konden wij nu niet ophalen.'],
])('%s: een rij zonder beurt zegt niet dat niemand aan zet is', (_wat, bekend, zin) => {
  render(
    <TestPagina pad="/samenwerkingen">
      <SamenwerkingenTabel
        samenwerkingen={[EEN, TWEE].map((samenwerkingId) => createSamenwerking({ samenwerkingId }))}
        beurten={bekend === null ? null : new Map(bekend.map((id) => [id, NIEMAND]))}
        sortering={() => undefined}
      />
    </TestPagina>,
  )
  expect(screen.queryByText(/konden wij nu/)?.textContent ?? null).toBe(zin === null ? null : `${zin} Opnieuw proberen`)
  expect(screen.queryAllByText('Niemand is aan zet')).toHaveLength(bekend?.length ?? 0)
  expect(screen.queryAllByText('Niet bekend wie aan zet is')).toHaveLength(bekend === null ? 0 : 2 - bekend.length)
  expect(screen.getAllByText('Open')).toHaveLength(2)
})

function standVan(status: string, beurten: ReadonlyMap<SamenwerkingId, Beurt> | null) {
  render(
    <TestPagina pad="/samenwerkingen">
      <SamenwerkingenTabel
        samenwerkingen={[createSamenwerking({ samenwerkingId: EEN, status })]}
        beurten={beurten}
        sortering={() => undefined}
      />
    </TestPagina>,
  )
  const koppen = screen.getAllByRole('columnheader').map((kop) => kop.textContent)
  const cel = screen.getAllByRole('row')[1]?.children[koppen.indexOf('Wie is aan zet')]
  return [...(cel?.children ?? [])].map((regel) => regel.textContent.trim())
}

test.each<[string, string, Beurt, string[]]>([
  ['open', 'OPEN', { wie: 'u', tekst: 'U bent aan zet' }, ['U bent aan zet', 'Open']],
  ['gesloten', 'GESLOTEN', { wie: 'klaar', tekst: 'Gesloten, niemand is aan zet' }, ['Niemand is aan zet', 'Gesloten']],
])('%s: eerst wie aan zet is, daaronder de status, elk een keer', (_wat, status, beurt, regels) => {
  expect(standVan(status, new Map([[EEN, beurt]]))).toEqual(regels)
})

test('van een gesloten dossier is altijd bekend dat niemand aan zet is', () => {
  expect(standVan('GESLOTEN', new Map())).toEqual(['Niemand is aan zet', 'Gesloten'])
  expect(screen.queryByText(/konden wij nu/)).toBeNull()
})

test('zolang de beurt onderweg is, staat de status al op zijn plek', () => {
  expect(standVan('OPEN', null)).toEqual(['', 'Open'])
  expect(within(screen.getByRole('table')).queryByText(/aan zet/, { selector: 'td *' })).toBeNull()
})
