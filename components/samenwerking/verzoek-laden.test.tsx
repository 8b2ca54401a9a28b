import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { VerzoekLaden } from './verzoek-laden.tsx'

const ID = SamenwerkingId.parse('SAM-10021')

test.each([
  ['met de notificatie staat vast dat het klaar is', '2026-03-21T09:01:00.000+01:00', /staan in het dossier$/],
  ['zonder notificatie kan een collega er nog mee bezig zijn', null, /al geladen, of worden nu geladen$/],
])('%s', (_titel, op, kop) => {
  render(<VerzoekLaden samenwerkingId={ID} begin={{ stand: 'geladen', op }} sinds={undefined} />)
  expect(screen.getByText(kop)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Naar de documenten' }).getAttribute('href')).toBe(
    '/samenwerkingen/SAM-10021/documenten',
  )
})
