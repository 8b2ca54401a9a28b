import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ProblemError } from '#lib/problem/problem.ts'
import type { ProblemCode } from '#lib/problem/problem-schema.ts'
import { ProbleemMelding } from './probleem-melding.tsx'
import { ProbleemPagina } from './probleem-pagina.tsx'

test.each<ProblemCode>(['dso-storing', 'dso-onbereikbaar', 'dso-onverwacht-antwoord'])(
  'wie alleen las, hoeft bij %s niet te controleren of een handeling is gelukt; wie iets verstuurde wel',
  async (code) => {
    const probleem = new ProblemError(code)
    const { unmount } = render(
      <ProbleemPagina probleem={probleem} traceId="nummer-7" adres="/samenwerkingen?status=OPEN" />,
    )
    expect(screen.getByText(/niets verstuurd of gewijzigd.*over een minuut opnieuw/)).toBeTruthy()
    expect(screen.getByText('nummer-7')).toBeTruthy()
    expect(screen.queryByText(/uw opdracht/)).toBeNull()
    unmount()
    render(<ProbleemMelding fout={probleem} />)
    expect((await screen.findByRole('alert')).textContent).toContain('Wij weten niet of uw opdracht is uitgevoerd')
  },
)

test.each<[ProblemCode, boolean]>([
  ['dso-storing', true],
  ['te-veel-verzoeken', true],
  ['interne-fout', true],
  ['ongeldige-invoer', false],
  ['geen-toegang', false],
])('na %s kan dezelfde pagina opnieuw, met alles wat in het adres staat: %s', (code, kan) => {
  render(<ProbleemPagina probleem={new ProblemError(code)} traceId="nummer-7" adres="/samenwerkingen?status=OPEN" />)
  const [eerste] = screen.getAllByRole<HTMLAnchorElement>('link')
  expect(eerste?.textContent).toBe(kan ? 'Opnieuw proberen' : 'Naar de werkvoorraad')
  if (kan) expect(eerste?.getAttribute('href')).toBe('/samenwerkingen?status=OPEN')
})
