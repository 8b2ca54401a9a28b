import { render, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ProblemError } from '#lib/problem/problem.ts'
import { NietBewaard } from './niet-bewaard.tsx'

async function reden(fout: ProblemError): Promise<string> {
  const { container } = render(<NietBewaard fout={fout} />)
  await waitFor(() => {
    expect(container.textContent).toMatch(/nog niet bewaard\. ./)
  })
  return container.textContent
}
const invalidParams = [{ name: 'titel', reason: 'Gebruik niet meer dan 200 tekens.' }]

test.each([
  ['een veld', new ProblemError('ongeldige-invoer', { invalidParams }), 'Naam: Gebruik niet meer dan 200 tekens.'],
  [
    'de sessie',
    new ProblemError('niet-ingelogd', { traceId: 'x' }),
    'U bent niet ingelogd. Log in op een nieuw tabblad',
  ],
  ['een andere sessie', new ProblemError('status-conflict', { detail: 'U werkt intussen voor de GGD.' }), 'de GGD.'],
  ['het portaal', new ProblemError('interne-fout', { traceId: 'nummer-1' }), 'nummer-1'],
])('ligt het aan %s, dan staat dat er, en niets over de verbinding', async (_, fout, tekst) => {
  const gelezen = await reden(fout)
  expect(gelezen).toContain(tekst)
  expect(gelezen).not.toContain('verbinding')
})

test('alleen zonder antwoord gaat het over de verbinding', async () => {
  const geenAntwoord = new ProblemError('interne-fout', { detail: 'Er is geen verbinding met het portaal.' })
  expect(await reden(geenAntwoord)).toContain('Controleer uw verbinding')
  expect(render(<NietBewaard fout={null} />).container.textContent).toBe('')
})
