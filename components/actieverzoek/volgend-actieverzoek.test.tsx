import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { VolgendActieverzoek } from './volgend-actieverzoek.tsx'

test.each([
  [{ exact: true, afgebroken: false }, '(u bent nog 3 keer aan zet)'],
  [{ exact: false, afgebroken: false }, '(u bent nog ongeveer 3 keer aan zet)'],
  [{ exact: false, afgebroken: true }, '(u bent nog ten minste 3 keer aan zet)'],
])('hoe zeker het aantal is, staat erbij', (zeker, tekst) => {
  const actieverzoek = createActieverzoek()
  const volgende = { actieverzoek, nog: { aantal: 3, ...zeker } }
  const { container } = render(<VolgendActieverzoek volgende={volgende} hier={actieverzoek.samenwerkingId} />)
  expect(container.textContent).toBe(`Volgend actieverzoek: ${actieverzoek.titel} ${tekst}`)
})

test('hoort het bij een ander dossier, dan staat er welk', () => {
  const actieverzoek = createActieverzoek()
  const volgende = { actieverzoek, nog: { aantal: 1, exact: true, afgebroken: false } }
  const { container } = render(<VolgendActieverzoek volgende={volgende} hier={SamenwerkingId.parse('SAM-10028')} />)
  expect(container.textContent).toMatch(/ in SAM-10021 \(u bent nog 1 keer aan zet\)$/)
})
