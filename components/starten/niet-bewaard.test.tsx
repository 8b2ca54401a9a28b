import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ProblemError } from '#lib/problem/problem.ts'
import { NietBewaard } from './niet-bewaard.tsx'

const reden = (fout: ProblemError | null) => render(<NietBewaard fout={fout} />).container.textContent
const invalidParams = [{ name: 'titel', reason: 'Gebruik niet meer dan 200 tekens.' }]

test.each([
  ['een veld', new ProblemError('ongeldige-invoer', { invalidParams }), 'Naam: Gebruik niet meer dan 200 tekens.'],
  ['de sessie', new ProblemError('niet-ingelogd', { traceId: 'x' }), 'U bent niet ingelogd. Log opnieuw in.'],
  ['een andere sessie', new ProblemError('status-conflict', { detail: 'U werkt intussen voor de GGD.' }), 'de GGD.'],
  ['het portaal', new ProblemError('interne-fout', { traceId: 'nummer-1' }), 'nummer-1'],
])('ligt het aan %s, dan staat dat er, en niets over de verbinding', (_, fout, tekst) => {
  expect(reden(fout)).toContain(tekst)
  expect(reden(fout)).not.toContain('verbinding')
})

test('alleen zonder antwoord gaat het over de verbinding', () => {
  const geenAntwoord = new ProblemError('interne-fout', { detail: 'Er is geen verbinding met het portaal.' })
  expect(reden(geenAntwoord)).toContain('Controleer uw verbinding')
  expect(reden(null)).toBe('')
})
