import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { verlaatZonderVraag } from '#lib/browser/bewaak-vertrek.ts'
import { Formulier } from './formulier.tsx'
import { useFormulier } from './use-formulier.ts'

const vraag = vi.fn<(vraag?: string) => boolean>()
const verstuur = vi.fn<() => Promise<unknown>>()

beforeEach(() => {
  vi.resetAllMocks()
  vi.stubGlobal('confirm', vraag)
})
afterEach(() => {
  verlaatZonderVraag()
  vi.unstubAllGlobals()
})

function Bericht({ onInput }: Readonly<{ onInput?: () => void }>) {
  const formulier = useFormulier({
    naam: 'bericht',
    schema: () => Promise.resolve(z.object({ bericht: z.string() })),
    verstuur,
    gelukt: () => undefined,
  })
  return (
    <Formulier onSubmit={formulier.onSubmit} {...(onInput && { onInput })}>
      <input name="bericht" aria-label="Uw bericht" />
      <input name="dag" type="radio" aria-label="Morgen" />
      <Knop bezig={formulier.bezig}>Bericht versturen</Knop>
      <Knop type="button" bezig>
        Iets anders
      </Knop>
      <button type="reset">Leegmaken</button>
    </Formulier>
  )
}

/** jsdom goes nowhere. */
function blijf(event: { preventDefault: () => void }): void {
  event.preventDefault()
}

function Pagina({ met = true, onInput }: Readonly<{ met?: boolean; onInput?: () => void }>) {
  return (
    <TestPagina>
      {met && <Bericht {...(onInput && { onInput })} />}
      <a href="/gereedmelden" onClick={blijf}>
        Gereedmelden
      </a>
    </TestPagina>
  )
}

const veld = () => screen.getByRole('textbox', { name: 'Uw bericht' })

/** Is it asked of who goes now? */
async function vraagt(): Promise<boolean> {
  vraag.mockClear()
  await userEvent.click(screen.getByRole('link', { name: 'Gereedmelden' }))
  return vraag.mock.calls.length > 0
}

test('wie weggaat van wat hij typte, wordt dat één keer gevraagd', async () => {
  render(<Pagina />)
  expect(await vraagt()).toBe(false)
  await userEvent.type(veld(), 'Het advies')
  await vi.waitFor(async () => {
    expect(await vraagt()).toBe(true)
  })
  expect(vraag).toHaveBeenLastCalledWith(
    'U heeft iets ingevuld dat nog niet is verstuurd. Weggaan? Dan gaat het verloren.',
  )
  vraag.mockReturnValue(true)
  expect(await vraagt()).toBe(true)
  expect(await vraagt()).toBe(false)
  // Who stays after all and types on has something to lose again.
  await userEvent.type(veld(), '!')
  await vi.waitFor(async () => {
    expect(await vraagt()).toBe(true)
  })
})

test('een keuze telt ook', async () => {
  render(<Pagina />)
  await userEvent.click(screen.getByRole('radio', { name: 'Morgen' }))
  await vi.waitFor(async () => {
    expect(await vraagt()).toBe(true)
  })
})

test('vanaf het versturen wordt niets gevraagd, en na een mislukking weer wel', async () => {
  const antwoord = Promise.withResolvers<null>()
  verstuur.mockReturnValueOnce(antwoord.promise).mockResolvedValueOnce(null)
  render(<Pagina />)
  await userEvent.type(veld(), 'Het advies')
  const knop = screen.getByRole('button', { name: /^Bericht versturen/ })
  await userEvent.click(knop)
  await vi.waitFor(() => {
    expect(knop.ariaDisabled).toBe('true')
  })
  expect(await vraagt()).toBe(false)
  antwoord.reject(new Error('stuk'))
  await vi.waitFor(() => {
    expect(knop.ariaDisabled).not.toBe('true')
  })
  expect(await vraagt()).toBe(true)
  await userEvent.click(knop)
  await vi.waitFor(async () => {
    expect(await vraagt()).toBe(false)
  })
})

test.each<[string, (pagina: ReturnType<typeof render>) => Promise<void>]>([
  [
    'het formulier weg is',
    (pagina) => {
      pagina.rerender(<Pagina met={false} />)
      return Promise.resolve()
    },
  ],
  ['het is leeggemaakt', () => userEvent.click(screen.getByRole('button', { name: 'Leegmaken' }))],
])('als %s, is er niets meer te verliezen', async (_wanneer, doe) => {
  const pagina = render(<Pagina />)
  await userEvent.type(veld(), 'Het advies')
  await vi.waitFor(async () => {
    expect(await vraagt()).toBe(true)
  })
  await doe(pagina)
  expect(await vraagt()).toBe(false)
})

test('wat zichzelf bewaart, vraagt niets', async () => {
  const bewaar = vi.fn()
  render(<Pagina onInput={bewaar} />)
  await userEvent.type(veld(), 'Het advies')
  expect(bewaar).toHaveBeenCalled()
  await import('./bewaak-formulier.ts')
  expect(await vraagt()).toBe(false)
})
