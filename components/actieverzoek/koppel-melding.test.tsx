import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createActieverzoek, createDocument, createSamenwerking } from '#lib/domain/test-objecten.ts'
import { KoppelMelding } from './koppel-melding.tsx'
import { KoppelToevoegen } from './koppel-toevoegen.tsx'
import { NogTeKoppelen } from './nog-te-koppelen.tsx'

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

test('wie documenten mag toevoegen, vindt de weg daarheen, en die weet voor welke vraag', () => {
  const samenwerking = createSamenwerking({ acties: ['documentToevoegen'] })
  const voor = createActieverzoek()
  const { rerender } = render(<KoppelToevoegen samenwerking={samenwerking} voor={voor} />)
  expect(screen.getByRole('link', { name: 'Documenten toevoegen' }).getAttribute('href')).toBe(
    `/samenwerkingen/${samenwerking.samenwerkingId}/documenten/toevoegen?actieverzoek=${voor.actieverzoekId}`,
  )
  rerender(<KoppelToevoegen samenwerking={{ ...samenwerking, acties: [] }} voor={voor} />)
  expect(screen.queryByRole('link')).toBeNull()
})

const BEWIJS = 'Verzendbewijs van het toevoegen'

test.each([
  ['niets kwam mee', [], 0, null, false],
  ['wat meekwam, is weg', [], 1, 'Wat u wilde koppelen, is er niet meer', false],
  ['een van ons', [true], 0, '1 document is nog niet gekoppeld', true],
  ['twee, en een van een ander', [true, false], 0, '2 documenten zijn nog niet gekoppeld', false],
])('nog te koppelen: %s', (_wat, vanOns, weg, titel, bewijs) => {
  const { container } = render(
    <NogTeKoppelen documenten={vanOns.map((ons) => createDocument({ vanOns: ons }))} weg={weg} />,
  )
  if (titel === null) expect(container.textContent).toBe('')
  else expect(screen.getByText(titel)).toBeTruthy()
  expect(screen.queryByRole('link', { name: BEWIJS }) !== null).toBe(bewijs)
})
