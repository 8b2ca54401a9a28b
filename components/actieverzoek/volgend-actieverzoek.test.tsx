import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { VolgendActieverzoek } from './volgend-actieverzoek.tsx'

test.each([
  [{ exact: true, afgebroken: false }, '(nog 3)'],
  [{ exact: false, afgebroken: false }, '(nog ongeveer 3)'],
  [{ exact: false, afgebroken: true }, '(nog ten minste 3)'],
])('hoe zeker het aantal is, staat erbij', (zeker, tekst) => {
  const actieverzoek = createActieverzoek()
  const { container } = render(<VolgendActieverzoek volgende={{ actieverzoek, nog: { aantal: 3, ...zeker } }} />)
  expect(container.textContent).toBe(`Volgend actieverzoek: ${actieverzoek.titel} ${tekst}`)
})
