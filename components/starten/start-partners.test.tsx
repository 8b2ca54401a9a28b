import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { LEEG_CONCEPT } from '#lib/domain/starten.ts'
import { schrift } from './concept-schrift.ts'
import { StartPartners } from './start-partners.tsx'

const router = { push: vi.fn(), refresh: vi.fn() }

const GGD = { oin: Oin.parse('00000099000000040000'), naam: 'GGD Zandbakland' }
const EIGEN = { oin: Oin.parse('00000099000000010000'), naam: 'Gemeente Zandbakdorp' }
const VRAAG = { ontvanger: GGD.oin, titel: 'Advies', omschrijving: 'Mag dit?' }

const conceptVan = (inhoud: typeof LEEG_CONCEPT) => ({
  versie: crypto.randomUUID(),
  bewaardOp: '2026-11-22T08:00:00.000Z',
  inhoud,
})

let bewaard: unknown[] = []
beforeEach(() => {
  bewaard = []
  vi.stubGlobal('fetch', (_adres: string, { body }: RequestInit = {}) => {
    bewaard.push(typeof body === 'string' ? JSON.parse(body) : body)
    return Promise.resolve(Response.json(conceptVan(LEEG_CONCEPT)))
  })
})
afterEach(() => schrift.vergeet())

function toon(begin = LEEG_CONCEPT): void {
  render(
    <TestPagina router={router}>
      <StartPartners begin={conceptVan(begin)} bekend={[GGD]} eigen={EIGEN} />
    </TestPagina>,
  )
}
const druk = (naam: string | RegExp) => fireEvent.click(screen.getByRole('button', { name: naam }))
const typ = (waarde: string) => fireEvent.change(screen.getByLabelText('Organisatie'), { target: { value: waarde } })

test('wat getypt is maar nog niet op de lijst staat, gaat mee', async () => {
  toon()
  typ(GGD.oin)
  fireEvent.click(screen.getByRole('radio', { name: 'Volledige toegang' }))
  druk('Verder naar controleren')
  const controleren = () => {
    expect(router.push).toHaveBeenCalledWith('/samenwerkingen/nieuw/controleren')
  }
  // The first to need what is fetched on demand.
  await vi.waitFor(controleren, { timeout: 5000 })
  expect(bewaard).toMatchObject([{ partners: [{ ...GGD, privilege: 'VT' }], vraag: null }])
  expect(router.refresh).toHaveBeenCalled()
})

test('wat getypt is maar nog niet op de lijst staat, wordt niet bewaard, en dat staat er', async () => {
  toon()
  expect(screen.queryByText(/alleen wat op de lijst staat/)).toBeNull()
  fireEvent.input(screen.getByLabelText('Organisatie'), { target: { value: GGD.oin } })
  expect(screen.getByText(/alleen wat op de lijst staat/)).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: 'Volledige toegang' }))
  druk('Op de lijst zetten')
  expect(await screen.findByRole('heading', { name: /Op de lijst/ })).toBeTruthy()
  expect(screen.queryByText(/alleen wat op de lijst staat/)).toBeNull()
})

test('wat getypt is en niet klopt, houdt tegen en zegt waarom', async () => {
  toon()
  typ('0000009900000004')
  druk('Verder naar controleren')
  expect(await screen.findByRole('link', { name: /Er ontbreken 4 tekens/ })).toBeTruthy()
  expect(bewaard).toEqual([])
})

test('terug bewaart eerst', async () => {
  toon({ ...LEEG_CONCEPT, partners: [{ ...GGD, privilege: 'BT' }], vraag: VRAAG })
  druk('Terug naar het verzoek')
  await vi.waitFor(() => {
    expect(router.push).toHaveBeenCalledWith('/samenwerkingen/nieuw')
  })
  expect(bewaard).toMatchObject([{ partners: [{ ...GGD, privilege: 'BT' }], vraag: VRAAG }])
})

test('de vraag blijft staan als de laatste ketenpartner van de lijst gaat', () => {
  toon({ ...LEEG_CONCEPT, partners: [{ ...GGD, privilege: 'BT' }], vraag: VRAAG })
  druk(/GGD Zandbakland/)
  expect(screen.queryByRole('heading', { name: /Op de lijst/ })).toBeNull()
  expect(screen.getByLabelText<HTMLInputElement>(/Titel van het actieverzoek/).value).toBe('Advies')
})
