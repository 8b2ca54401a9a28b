import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { ActieverzoekMelding } from './actieverzoek-melding.tsx'

test.each([
  ['GEREEDGEMELD', true],
  ['GEREED', true],
  ['GEWEIGERD', false],
  ['INGETROKKEN', false],
])('%s: dat de toelichting van een eerdere stap kan zijn, staat er alleen waar zij mocht ontbreken', (status, kan) => {
  const { container } = render(
    <ActieverzoekMelding actieverzoek={createActieverzoek({ status, melding: 'Zie advies' })} />,
  )
  expect(container.querySelector('blockquote')?.textContent).toBe(
    `Laatste toelichting${kan ? ', misschien van een eerdere stap' : ''}Zie advies`,
  )
  expect(container.textContent).not.toContain('alles nog lezen')
})
