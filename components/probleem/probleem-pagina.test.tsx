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
    const { unmount } = render(<ProbleemPagina probleem={probleem} traceId="nummer-7" />)
    expect(screen.getByText(/niets verstuurd of gewijzigd.*over een minuut opnieuw/)).toBeTruthy()
    expect(screen.getByText('nummer-7')).toBeTruthy()
    expect(screen.queryByText(/uw opdracht/)).toBeNull()
    unmount()
    render(<ProbleemMelding fout={probleem} />)
    expect((await screen.findByRole('alert')).textContent).toContain('Wij weten niet of uw opdracht is uitgevoerd')
  },
)
