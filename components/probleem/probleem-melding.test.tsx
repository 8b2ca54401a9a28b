import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ProblemError } from '#lib/problem/problem.ts'
import { ProbleemKort } from './probleem-kort.tsx'
import { ProbleemMelding } from './probleem-melding.tsx'

test('wat misging, wat er staat, wat u doet en het nummer staan in één melding', async () => {
  const fout = new ProblemError('dso-onbereikbaar', {
    ...{ handeling: 'toegang-wijzigen', afloop: 'onbekend', traceId: 'nummer-7' },
  })
  render(<ProbleemMelding fout={fout} />)
  const tekst = (await screen.findByRole('alert')).textContent
  expect(tekst).toContain('Wij weten niet of de toegang is gewijzigd')
  expect(tekst).toContain('Kijk op een nieuw tabblad bij de ketenpartners welke toegang er nu staat.')
  expect(tekst).toContain('Nummer van deze melding: nummer-7')
})

test('wie is uitgelogd, kan op een nieuw tabblad inloggen: wat er staat, blijft', async () => {
  const fout = new ProblemError('niet-ingelogd', { handeling: 'bericht-versturen', afloop: 'geweigerd', traceId: 'n' })
  render(<ProbleemMelding fout={fout} />)
  expect((await screen.findByRole('alert')).textContent).toContain('Wat u typte, staat nog op deze pagina.')
  const link = screen.getByRole('link', { name: 'Log in op een nieuw tabblad' })
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['/inloggen', '_blank'])
})

test('zonder fout is er niets, en zonder woorden toch iets dat klopt', () => {
  expect(render(<ProbleemMelding fout={null} />).container.textContent).toBe('')
  render(<ProbleemKort fout={new Error('x')} />)
  expect(screen.getByRole('alert').textContent).toContain('Misschien is uw opdracht wel uitgevoerd.')
})

test.each([
  ['verwijderen dat misschien al lukte', 'document-verwijderen', 'niet-gevonden', 'Wij weten niet of het document is'],
  ['een act die het portaal zelf nakijkt', 'bericht-versturen', 'status-conflict', 'Uw bericht is niet verstuurd'],
] as const)(
  'wat een eerste poging open liet, belooft een tweede niet alsnog: %s',
  async (_, handeling, code, tekst) => {
    const eerste = new ProblemError('dso-onbereikbaar', { handeling, afloop: 'onbekend', traceId: 'een' })
    const tweede = new ProblemError(code, { handeling, afloop: 'geweigerd', traceId: 'twee' })
    const { rerender } = render(<ProbleemMelding fout={eerste} />)
    expect((await screen.findByRole('alert')).textContent).toContain('Wij weten niet of')
    rerender(<ProbleemMelding fout={null} />)
    expect(screen.queryByRole('alert')).toBeNull()
    rerender(<ProbleemMelding fout={tweede} />)
    expect(screen.getByRole('alert').textContent).toContain(tekst)
    expect(screen.getByRole('alert').textContent).toContain('twee')
  },
)

test.each([
  [false, 'wie iets verstuurde, komt bij elke fout bij de titel ervan, ook als die boven het scherm staat'],
  [true, 'wat vanzelf loopt en mislukt, laat de focus waar die was'],
])('vanzelf %s: %s', async (vanzelf) => {
  const fout = (traceId: string) => new ProblemError('geen-toegang', { handeling: 'samenwerking-starten', traceId })
  const pagina = (een: Error | null) => (
    <>
      <ProbleemMelding fout={een} vanzelf={vanzelf} />
      <button type="button">Starten</button>
    </>
  )
  const { rerender } = render(pagina(null))
  const knop = screen.getByRole('button')
  for (const nummer of ['een', 'twee']) {
    knop.focus()
    rerender(pagina(fout(nummer)))
    expect((await screen.findByRole('alert')).textContent).toContain(nummer)
    expect(document.activeElement?.textContent).toBe(vanzelf ? 'Starten' : 'De samenwerking is niet gestart')
  }
})
