import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createSamenwerking } from '#lib/domain/test-objecten.ts'
import { KoppelMelding } from './koppel-melding.tsx'
import { KoppelToevoegen } from './koppel-toevoegen.tsx'

test.each([
  ['gekoppeld', true, 1],
  ['gekoppeld', false, 0],
  ['iets-anders', true, 0],
  [undefined, true, 0],
  [['gekoppeld', 'gekoppeld'], true, 0],
])('gedaan=%s, nog waar: %s', (gedaan, nogWaar, meldingen) => {
  render(<KoppelMelding gedaan={gedaan} nogWaar={nogWaar} titel="Het document is gekoppeld" />)
  expect(screen.queryAllByRole('status')).toHaveLength(meldingen)
})

test('wie documenten mag toevoegen, vindt de weg daarheen', () => {
  const samenwerking = createSamenwerking({ acties: ['documentToevoegen'] })
  const { rerender } = render(<KoppelToevoegen samenwerking={samenwerking} />)
  expect(screen.getByRole('link', { name: 'Documenten toevoegen' }).getAttribute('href')).toBe(
    `/samenwerkingen/${samenwerking.samenwerkingId}/documenten/toevoegen`,
  )
  rerender(<KoppelToevoegen samenwerking={{ ...samenwerking, acties: [] }} />)
  expect(screen.queryByRole('link')).toBeNull()
})
