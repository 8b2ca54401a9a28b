import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createSamenwerking } from '#lib/domain/test-objecten.ts'
import { DossierMeldingen } from './dossier-meldingen.tsx'

const NU = new Date('2026-11-22T09:00:00+01:00')

test.each([
  ['2026-11-22T17:00:00+01:00', 'sluit op 22 november 2026 (vandaag)'],
  ['2026-11-23T08:00:00+01:00', 'sluit op 23 november 2026 (morgen)'],
  ['2026-11-24T08:00:00+01:00', 'sluit op 24 november 2026 (over 2 dagen)'],
])('een samenwerking waarin niets gebeurt: %s %s', (sluitDatum, tekst) => {
  render(<DossierMeldingen samenwerking={createSamenwerking({ sluitDatum })} nu={NU} />)
  expect(screen.getByText(`Deze samenwerking ${tekst}`, { exact: false })).toBeTruthy()
})

test('een einde dat ver weg is, staat er nog niet', () => {
  const { container, rerender } = render(
    <DossierMeldingen samenwerking={createSamenwerking({ eindDatumTijd: '2026-12-23T08:00:00+01:00' })} nu={NU} />,
  )
  expect(container.textContent).toBe('')
  rerender(
    <DossierMeldingen samenwerking={createSamenwerking({ eindDatumTijd: '2026-12-22T08:00:00+01:00' })} nu={NU} />,
  )
  expect(container.textContent).toContain('verdwijnt op 22 december 2026 (over 30 dagen)')
})
