import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { LEEG_CONCEPT } from '#lib/domain/starten.ts'
import { schrift } from './concept-schrift.ts'
import { SamenwerkingStarten } from './samenwerking-starten.tsx'

const router = { push: vi.fn(), refresh: vi.fn() }

afterEach(() => schrift.vergeet())

const conceptVan = (inhoud: typeof LEEG_CONCEPT) => ({
  versie: crypto.randomUUID(),
  bewaardOp: '2026-11-22T08:00:00.000Z',
  inhoud,
})
const GGD = { oin: Oin.parse('00000099000000040000'), naam: 'GGD Zandbakland', privilege: 'VT' } as const

test('wie op een oude pagina drukt, gaat naar controleren als er intussen ketenpartners zijn gekozen', async () => {
  const gevraagd: string[] = []
  vi.stubGlobal('fetch', (adres: string, { method = 'GET' }: RequestInit = {}) => {
    gevraagd.push(`${method} ${adres}`)
    const inhoud = { ...LEEG_CONCEPT, titel: 'Carport', partners: [GGD] }
    return Promise.resolve(Response.json(conceptVan(inhoud)))
  })
  render(
    <TestPagina router={router}>
      <SamenwerkingStarten begin={conceptVan({ ...LEEG_CONCEPT, verzoeknummer: '2026110100001', titel: 'Carport' })} />
    </TestPagina>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Samenwerking starten' }))
  await vi.waitFor(() => {
    expect(router.push).toHaveBeenCalledWith('/samenwerkingen/nieuw/controleren')
  })
  expect(router.refresh).toHaveBeenCalled()
  expect(gevraagd).toEqual(['PUT /api/samenwerkingen/concept'])
})

test('of iets bewaard is, wordt maar op één manier gezegd', async () => {
  let isWeg = true
  vi.stubGlobal('fetch', () =>
    isWeg ? Promise.reject(new TypeError('weg')) : Promise.resolve(Response.json(conceptVan(LEEG_CONCEPT))),
  )
  render(
    <TestPagina router={router}>
      <SamenwerkingStarten begin={null} />
    </TestPagina>,
  )
  const typ = (value: string) => fireEvent.input(screen.getByLabelText('Naam'), { target: { value } })
  const nietBewaard = () => screen.findByText(/nog niet bewaard.*Controleer uw verbinding/, {}, { timeout: 5000 })
  typ('Carport')
  await nietBewaard()
  isWeg = false
  fireEvent.click(screen.getByRole('button', { name: 'Concept bewaren' }))
  await screen.findByText(/^Bewaard/)
  expect(screen.queryByText(/nog niet bewaard/)).toBeNull()
  isWeg = true
  typ('Carport en schuur')
  await nietBewaard()
  expect(screen.queryByText(/^Bewaard/)).toBeNull()
})
