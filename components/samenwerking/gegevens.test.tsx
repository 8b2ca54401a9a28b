import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createSamenwerking } from '#lib/domain/test-objecten.ts'
import { Gegevens } from './gegevens.tsx'

const NU = new Date('2026-11-22T09:00:00Z')

test('de gegevens zeggen ook uw toegang en de termijn, want de rug zegt ze hier niet', () => {
  const samenwerking = createSamenwerking({ sluitDatum: null, verwijderDatum: '2026-12-02T09:00:00Z' })
  render(<Gegevens samenwerking={samenwerking} eigenPrivilege="BT" nu={NU} />)
  expect(screen.getByText('Uw toegang').nextElementSibling?.textContent).toBe('Beperkte toegang')
  const termijn = screen.getByText('Verdwijnt op').nextElementSibling?.textContent
  expect(termijn).toContain('2 december 2026')
  expect(termijn).toContain('Verdwijnt binnenkort')
})

test('wat de SWF niet zegt, is geen regel', () => {
  const zonder = { sluitDatum: null, verwijderDatum: null, eindDatumTijd: null }
  render(<Gegevens samenwerking={createSamenwerking(zonder)} eigenPrivilege={null} nu={NU} />)
  expect(screen.queryByText('Uw toegang')).toBeNull()
  expect(screen.queryByText(/^(Sluit|Verdwijnt) op$/)).toBeNull()
})
