import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { createNotificatie } from '#lib/domain/test-objecten.ts'
import { NotificatieLijst } from './notificatie-lijst.tsx'
import type { Tekens } from './notificatie-tekens.tsx'

const EERSTE = createNotificatie({ tekst: 'Er is een nieuw bericht.', type: 'NIEUW_BERICHT' })
const TWEEDE = createNotificatie({ tekst: 'Dit kennen wij niet.' })
const GEEN: Tekens = { rij: {}, groep: {} }

function problem(status: number, code: string): Response {
  const afloop = 'niet-aangekomen'
  return Response.json({ type: `/problemen/${code}`, title: 'x', status, code, traceId: 't-1', afloop }, { status })
}

function toon(antwoord: Response | (() => Response), notificaties = [EERSTE, TWEEDE], tekens = GEEN) {
  const refresh = vi.fn()
  const fetchStub = vi.fn<typeof fetch>(() => Promise.resolve(typeof antwoord === 'function' ? antwoord() : antwoord))
  vi.stubGlobal('fetch', fetchStub)
  render(
    <TestPagina router={{ refresh }}>
      <NotificatieLijst notificaties={notificaties} tekens={tekens} />
    </TestPagina>,
  )
  return { refresh, fetchStub }
}

async function verwijderEerste() {
  await userEvent.click(screen.getByRole('button', { name: /^Notificatie verwijderen: Nieuw bericht/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Notificatie verwijderen' }))
}

test('een soort die wij niet kennen, blijft leesbaar door zijn eigen titel', () => {
  toon(Response.json(null))
  expect(screen.getByText('Titel van de SWF')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Dit kennen wij niet.' })).toBeTruthy()
})

test('vragen verwijdert nog niets; annuleren laat alles staan', async () => {
  const { fetchStub } = toon(Response.json(null))
  await userEvent.click(screen.getByRole('button', { name: /^Notificatie verwijderen: Nieuw bericht/ }))
  expect(screen.getByRole('dialog').textContent).toContain('geldt voor uw hele organisatie')
  await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }))
  expect(fetchStub).not.toHaveBeenCalled()
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})

test.each([
  ['verwijderd', () => Response.json(null)],
  ['een collega was eerder', () => problem(404, 'niet-gevonden')],
])('%s: de regel verdwijnt en dat wordt gezegd', async (_titel, antwoord) => {
  const { refresh } = toon(antwoord())
  await verwijderEerste()
  await vi.waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1))
  expect(screen.getByRole('status').textContent).toBe('De notificatie is verwijderd.')
  expect(refresh).toHaveBeenCalledOnce()
  // Where the focus is in between is the window's affair: it ends at the list, and not on the page as a whole.
  await vi.waitFor(() => {
    expect(document.activeElement).not.toBe(document.body)
    expect(document.activeElement?.contains(screen.getByRole('list'))).toBe(true)
  })
})

test('mislukt het, dan blijft de regel staan met de reden', async () => {
  toon(problem(503, 'dso-storing'))
  await verwijderEerste()
  expect((await screen.findByRole('alert')).textContent).toContain('Het DSO heeft een storing')
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})

test('meer tegelijk: een vraag, een aanroep per notificatie, en de uitkomst van elk', async () => {
  let aanroep = 0
  const { refresh, fetchStub } = toon(() => {
    aanroep += 1
    return aanroep === 1 ? Response.json(null) : problem(503, 'dso-storing')
  })
  await userEvent.click(screen.getByRole('checkbox', { name: 'Alle 2 op deze pagina' }))
  await userEvent.click(screen.getByRole('button', { name: '2 notificaties verwijderen' }))
  const venster = screen.getByRole('dialog')
  expect(venster.textContent).toContain('geldt voor uw hele organisatie en kan niet ongedaan worden gemaakt')
  expect(fetchStub).not.toHaveBeenCalled()
  await userEvent.click(within(venster).getByRole('button', { name: '2 notificaties verwijderen' }))
  const melding = await screen.findByRole('alert')
  expect(melding.textContent).toContain('1 van de 2 notificaties is niet verwijderd')
  expect(melding.textContent).toContain('Dit kennen wij niet.')
  expect(fetchStub.mock.calls.map(([pad]) => pad)).toEqual([
    `/api/notificaties/${EERSTE.notificatieId}`,
    `/api/notificaties/${TWEEDE.notificatieId}`,
  ])
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  expect(refresh).toHaveBeenCalledOnce()
})

test('wat mislukte, blijft gekozen en is opnieuw te proberen', async () => {
  toon(() => problem(503, 'dso-storing'))
  await userEvent.click(screen.getByRole('checkbox', { name: /^Kiezen: Nieuw bericht/ }))
  await userEvent.click(screen.getByRole('button', { name: '1 notificatie verwijderen' }))
  await userEvent.click(screen.getByRole('button', { name: 'Notificatie verwijderen' }))
  await screen.findByRole('alert')
  expect(screen.getByRole('checkbox', { name: /^Kiezen: Nieuw bericht/ })).toHaveProperty('checked', true)
  expect(screen.getByRole('button', { name: '1 notificatie verwijderen' })).toBeTruthy()
})

test('documenten na elkaar staan onder één regel die open kan', () => {
  const documenten = Array.from({ length: 3 }, (_, nummer) =>
    createNotificatie({
      ...{ type: 'DOCUMENT_TOEGEVOEGD', documentNaam: `bestand-${nummer}.pdf`, doorNaam: 'GGD Zandbakland' },
    }),
  )
  toon(Response.json(null), [...documenten, EERSTE])
  expect(screen.getByText('3 documenten toegevoegd door GGD Zandbakland')).toBeTruthy()
  expect(screen.getAllByRole('button', { name: /^Notificatie verwijderen/ })).toHaveLength(4)
})

test('een rij zegt het dossier één keer, en haar handelingen zeggen het altijd', () => {
  const zin = createNotificatie({ tekst: "'Dakopbouw Lindelaan 4' is gesloten." })
  const document = { type: 'DOCUMENT_TOEGEVOEGD', documentNaam: 'advies.pdf', doorNaam: 'GGD Zandbakland' }
  toon(Response.json(null), [zin, createNotificatie(document)])
  const [gesloten, toegevoegd] = screen.getAllByRole('listitem')
  if (gesloten === undefined || toegevoegd === undefined) throw new Error('no rows')
  expect(within(gesloten).getByRole('link', { name: 'SAM-10021' })).toBeTruthy()
  expect(within(gesloten).queryByRole('link', { name: 'Dakopbouw Lindelaan 4' })).toBeNull()
  expect(within(toegevoegd).getByRole('link', { name: "GGD Zandbakland heeft 'advies.pdf' toegevoegd." })).toBeTruthy()
  expect(within(toegevoegd).getByRole('link', { name: 'Dakopbouw Lindelaan 4' })).toBeTruthy()
  const object = "Document toegevoegd, GGD Zandbakland heeft 'advies.pdf' toegevoegd. (Dakopbouw Lindelaan 4)"
  expect(within(toegevoegd).getByRole('button', { name: `Notificatie verwijderen: ${object}` })).toBeTruthy()
  expect(within(toegevoegd).getByRole('checkbox', { name: `Kiezen: ${object}` })).toBeTruthy()
})

test('wat bij een rij is opgezocht staat in die rij, en van een dichte groep voor haar rijen', () => {
  const documenten = Array.from({ length: 3 }, () =>
    createNotificatie({ type: 'DOCUMENT_TOEGEVOEGD', documentNaam: 'advies.pdf' }),
  )
  const sleutel = documenten[0]?.notificatieId ?? ''
  toon(Response.json(null), [EERSTE, ...documenten], {
    rij: { [EERSTE.notificatieId]: 'U bent aan zet' },
    groep: { [sleutel]: '1 strikt vertrouwelijk' },
  })
  expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('U bent aan zet')
  expect(screen.getByText('3 documenten toegevoegd').closest('summary')?.textContent).toContain(
    '1 strikt vertrouwelijk',
  )
})
