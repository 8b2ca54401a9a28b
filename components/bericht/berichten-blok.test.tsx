import { QueryClient } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import type { Bericht } from '#lib/domain/bericht-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { BerichtenBlok } from './berichten-blok.tsx'
import { berichtQueries } from './bericht-queries.ts'

const ID = ActieverzoekId.parse('5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33')
const VERZOEK = { samenwerkingId: SamenwerkingId.parse('SAM-10021'), actieverzoekId: ID }

function bericht(nummer: number, inhoud: string): Bericht {
  const creatieDatumTijd = `2026-03-20T14:0${nummer}:00.000+01:00`
  return {
    berichtId: String(nummer),
    inhoud,
    zenderNaam: 'GGD Zandbakland',
    vanOns: nummer > 1,
    magVerwijderen: nummer > 1,
    creatieDatumTijd,
  }
}

type Oproep = { headers: Headers; method: string; body: string }

/** The wire, not our own modules: every call is kept, and answered with what the test says. */
function antwoord(geef: (oproep: Oproep) => Response): Oproep[] {
  const oproepen: Oproep[] = []
  vi.stubGlobal('fetch', (_pad: string, init: RequestInit) => {
    const body = typeof init.body === 'string' ? init.body : ''
    const oproep = { headers: new Headers(init.headers), method: init.method ?? 'GET', body }
    oproepen.push(oproep)
    return Promise.resolve(geef(oproep))
  })
  return oproepen
}

function toon(berichten: Bericht[]): void {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: false } } })
  client.setQueryData(berichtQueries.vanActieverzoek(ID).queryKey, berichten)
  render(
    <TestPagina client={client}>
      <BerichtenBlok verzoek={VERZOEK} organisatie="Gemeente Zandbakdorp" magVersturen />
    </TestPagina>,
  )
}

test('een verstuurd bericht staat er meteen bij en het veld is leeg voor het volgende', async () => {
  const oud = bericht(1, 'Wanneer kunt u adviseren?')
  const nieuw = bericht(2, 'Morgen.')
  const oproepen = antwoord(({ method }) => Response.json(method === 'POST' ? nieuw : [oud, nieuw]))
  toon([oud])
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Uw bericht aan Gemeente Zandbakdorp'), 'Morgen.')
  await user.click(screen.getByRole('button', { name: 'Bericht versturen' }))
  await waitFor(() => {
    expect(screen.getAllByRole('listitem').map((regel) => regel.textContent)).toEqual([
      expect.stringContaining('Wanneer kunt u adviseren?'),
      expect.stringContaining('Morgen.'),
    ])
  })
  expect(screen.getByLabelText('Uw bericht aan Gemeente Zandbakdorp')).toHaveProperty('value', '')
  const [post] = oproepen.filter(({ method }) => method === 'POST')
  expect(post?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
})

test('verversen telt niet als activiteit van de gebruiker, versturen wel', async () => {
  const oproepen = antwoord(({ method }) => Response.json(method === 'POST' ? bericht(2, 'Ja.') : [bericht(2, 'Ja.')]))
  toon([])
  const user = userEvent.setup()
  await user.type(screen.getByLabelText(/^Uw bericht/), 'Ja.')
  await user.click(screen.getByRole('button', { name: 'Bericht versturen' }))
  await waitFor(() => {
    expect(oproepen.map(({ method }) => method)).toEqual(['POST', 'GET'])
  })
  expect(oproepen.map(({ headers }) => headers.get('x-activiteit'))).toEqual([null, 'achtergrond'])
})

test('bij een conflict blijft staan wat de gebruiker typte', async () => {
  antwoord(() =>
    Response.json(
      { type: '/problemen/status-conflict', title: 'x', status: 409, code: 'status-conflict', traceId: 't-1' },
      { status: 409 },
    ),
  )
  toon([])
  const user = userEvent.setup()
  await user.type(screen.getByLabelText(/^Uw bericht/), 'Te laat.')
  await user.click(screen.getByRole('button', { name: 'Bericht versturen' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Dit is intussen gewijzigd')
  expect(screen.getByLabelText(/^Uw bericht/)).toHaveProperty('value', 'Te laat.')
})

test('meer dan 512 tekens wordt niet verstuurd', async () => {
  const oproepen = antwoord(() => Response.json([]))
  toon([])
  const user = userEvent.setup()
  await user.click(screen.getByLabelText(/^Uw bericht/))
  await user.paste('a'.repeat(513))
  expect(screen.getByText('1 tekens te veel')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Bericht versturen' }))
  expect((await screen.findByRole('alert')).textContent).toContain('512')
  expect(oproepen).toEqual([])
})

test('verwijderen staat alleen bij het bericht waar de SWF het toelaat', () => {
  antwoord(() => Response.json([]))
  toon([bericht(1, 'Wanneer kunt u adviseren?'), bericht(2, 'Morgen.')])
  const knoppen = screen.getAllByRole('button', { name: /^Bericht verwijderen/ })
  expect(knoppen.map((knop) => knop.closest('li')?.textContent)).toEqual([expect.stringContaining('Morgen.')])
})

test('het tijdstip van een bericht leidt naar zijn eigen pagina', () => {
  antwoord(() => Response.json([]))
  toon([bericht(1, 'Wanneer kunt u adviseren?')])
  expect(screen.getByRole('link', { name: /^Bericht van 20 maart 2026/ }).getAttribute('href')).toBe(
    `/samenwerkingen/SAM-10021/actieverzoeken/${ID}/berichten/1`,
  )
})
