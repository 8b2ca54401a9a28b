import { QueryClient } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { ProblemError } from '#lib/problem/problem.ts'
import { FormulierKop } from './formulier-kop.tsx'
import { Formulier } from './formulier.tsx'
import { useFormulier } from './use-formulier.ts'

const formulier = (
  <Formulier aria-label="proef">
    <input name="bericht" />
    <button>Versturen</button>
  </Formulier>
)

test('before its code is there, Enter presses a button that does nothing, and nothing goes into an address', () => {
  const wachtend = document.createElement('div')
  wachtend.innerHTML = renderToString(formulier)
  const form = wachtend.querySelector('form')
  expect(form?.method).toBe('post')
  expect(form?.dataset['wacht']).toBe('true')
  expect(form?.querySelector('button')?.disabled).toBe(true)
})

test('with its code there, the button is the one the page shows', () => {
  render(formulier)
  const form = screen.getByRole<HTMLFormElement>('form', { name: 'proef' })
  expect(form.dataset['wacht']).toBeUndefined()
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

const Tekst = z.object({ tekst: z.string().check(z.minLength(1, 'Vul een bericht in.')) })

function Bericht() {
  const formulier = useFormulier({
    naam: 'bericht',
    schema: () => Promise.resolve(Tekst),
    verstuur: () => Promise.resolve(null),
    gelukt: () => undefined,
  })
  return (
    <Formulier onSubmit={formulier.onSubmit}>
      <FormulierKop {...formulier} />
      <input id={formulier.idVan('tekst')} name="tekst" />
      <button>Versturen</button>
    </Formulier>
  )
}

test('errors take the focus each time the form is sent, not when the page is renewed around them', async () => {
  const client = new QueryClient()
  const pagina = () => (
    <TestPagina client={client}>
      <button type="button">In behandeling nemen</button>
      <Bericht />
    </TestPagina>
  )
  const { rerender } = render(pagina())
  fireEvent.click(screen.getByRole('button', { name: 'Versturen' }))
  await verwachtFocusOpFout()
  const ander = screen.getByRole('button', { name: 'In behandeling nemen' })
  ander.focus()
  rerender(pagina())
  expect(document.activeElement).toBe(ander)
  fireEvent.click(screen.getByRole('button', { name: 'Versturen' }))
  await verwachtFocusOpFout()
})

test('the summary follows the page, whatever order the errors were found in', async () => {
  const Velden = z.object({
    titel: z.string().check(z.minLength(1, 'Vul een titel in.')),
    wie: z.string().check(z.minLength(1, 'Kies een organisatie.')),
  })
  function Verzoek() {
    const formulier = useFormulier({
      naam: 'verzoek',
      schema: () => Promise.resolve(Velden),
      verstuur: () => Promise.resolve(null),
      gelukt: () => undefined,
    })
    return (
      <Formulier onSubmit={formulier.onSubmit}>
        <FormulierKop {...formulier} />
        <input id={formulier.idVan('wie')} name="wie" />
        <input id={formulier.idVan('titel')} name="titel" />
        <button>Versturen</button>
      </Formulier>
    )
  }
  render(
    <TestPagina>
      <Verzoek />
    </TestPagina>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Versturen' }))
  const links = await screen.findAllByRole('link')
  expect(links.map(({ textContent }) => textContent)).toEqual(['Kies een organisatie.', 'Vul een titel in.'])
})

test('wat over een veld gaat dat er niet is, staat er met zijn nummer, en niet als verwijzing', async () => {
  const geweigerd = [{ name: 'documentId', reason: 'Dit document zit niet in dit dossier.' }]
  function Koppelen() {
    const formulier = useFormulier({
      naam: 'koppelen',
      schema: () => Promise.resolve(Tekst),
      verstuur: () =>
        Promise.reject(new ProblemError('ongeldige-invoer', { invalidParams: geweigerd, traceId: 'nummer-7' })),
      gelukt: () => undefined,
    })
    return (
      <Formulier onSubmit={formulier.onSubmit}>
        <FormulierKop {...formulier} />
        <input id={formulier.idVan('tekst')} name="tekst" defaultValue="Graag advies." />
        <button>Versturen</button>
      </Formulier>
    )
  }
  render(
    <TestPagina>
      <Koppelen />
    </TestPagina>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Versturen' }))
  const melding = await screen.findByRole('alert')
  expect(melding.textContent).toContain('Dit document zit niet in dit dossier.')
  expect(melding.textContent).toContain('Nummer van deze melding: nummer-7')
  expect(screen.queryByRole('link')).toBeNull()
})

test('zonder de regels van het formulier is er niets verstuurd, en dat staat er', async () => {
  const verstuur = vi.fn(() => Promise.resolve(null))
  function Los() {
    const formulier = useFormulier({
      ...{ naam: 'los', verstuur, gelukt: () => undefined },
      schema: (): Promise<typeof Tekst> => Promise.reject(new TypeError('Failed to fetch')),
    })
    return (
      <Formulier onSubmit={formulier.onSubmit}>
        <FormulierKop {...formulier} />
        <button>Versturen</button>
      </Formulier>
    )
  }
  render(
    <TestPagina>
      <Los />
    </TestPagina>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Versturen' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Uw opdracht is niet uitgevoerd')
  expect(verstuur).not.toHaveBeenCalled()
})

async function verwachtFocusOpFout(): Promise<void> {
  const kop = await screen.findByRole('heading', { name: 'Er is 1 fout' })
  await waitFor(() => {
    expect(document.activeElement).toBe(kop)
  })
}
