import { render, screen } from '@testing-library/react'
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
})
