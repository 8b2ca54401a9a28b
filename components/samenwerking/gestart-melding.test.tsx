import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createDeelnemer } from '#lib/domain/test-objecten.ts'
import type { SamenwerkingActie } from '#lib/domain/samenwerking-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { GestartMelding } from './gestart-melding.tsx'

const WIJ = createDeelnemer({ rol: 'INITIATOR', isU: true })

function toon(acties: SamenwerkingActie[], deelnemers = [WIJ]): void {
  const samenwerking = { samenwerkingId: SamenwerkingId.parse('SAM-10021'), acties }
  render(<GestartMelding samenwerking={samenwerking} deelnemers={deelnemers} />)
}

test('na het starten staat er dat het is gebeurd, wie het ziet, en gevuld wat er nu komt', () => {
  toon(['deelnemerUitnodigen'])
  expect(screen.getByRole('status').textContent).toMatch(/gestart.*Alleen uw organisatie ziet het dossier nu\./)
  const knop = screen.getByRole('link', { name: 'Ketenpartner uitnodigen' })
  expect(knop.getAttribute('href')).toBe('/samenwerkingen/SAM-10021/ketenpartners/uitnodigen')
  expect(knop.classList).toContain('bg-action')
})

test('wie niet mag uitnodigen, krijgt het niet aangeboden', () => {
  toon(['sluiten'])
  expect(screen.getByRole('status')).toBeDefined()
  expect(screen.queryByRole('link')).toBeNull()
})

test('doet er al iemand mee, dan is het niet meer waar en staat het er niet', () => {
  toon(['deelnemerUitnodigen'], [WIJ, createDeelnemer()])
  expect(screen.queryByRole('status')).toBeNull()
})
