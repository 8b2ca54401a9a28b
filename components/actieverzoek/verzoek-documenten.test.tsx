import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { VerzoekDocumenten } from './verzoek-documenten.tsx'

test.each([
  ['OPEN', false, true],
  // The SWF offers the ontvanger no act here; linking it takes all the same (koppelvlak A5).
  ['GEREEDGEMELD', false, true],
  ['GEREEDGEMELD', true, false],
  ['GEREED', false, false],
])('%s, samenwerking gesloten %s: Document koppelen is er %s', (status, gesloten, is) => {
  render(<VerzoekDocumenten actieverzoek={createActieverzoek({ status, acties: [] })} gesloten={gesloten} />)
  expect(screen.queryByRole('link', { name: 'Document koppelen' }) !== null).toBe(is)
})
