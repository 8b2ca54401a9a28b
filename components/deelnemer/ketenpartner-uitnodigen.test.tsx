import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { createDeelnemer } from '#lib/domain/test-objecten.ts'
import { KetenpartnerUitnodigen } from './ketenpartner-uitnodigen.tsx'

const GGD = createDeelnemer({ privilege: 'BT' })

const STORING = {
  type: '/problemen/dso-storing',
  title: 'x',
  status: 503,
  code: 'dso-storing',
  traceId: 't-1',
  afloop: 'niet-aangekomen',
}

/** The wire, held until the test lets go: what the page says meanwhile is the question. */
function toon() {
  const onderweg = Promise.withResolvers<Response>()
  const fetchStub = vi.fn<typeof fetch>(() => onderweg.promise)
  vi.stubGlobal('fetch', fetchStub)
  const push = vi.fn()
  render(
    <TestPagina router={{ push }}>
      <KetenpartnerUitnodigen
        samenwerkingId={SamenwerkingId.parse('SAM-10021')}
        bekend={[]}
        deelnemers={[]}
        aantallen={{ alle: 3, strikt: 1 }}
      />
    </TestPagina>,
  )
  return { push, fetchStub, antwoord: () => onderweg.resolve(Response.json(GGD, { status: 201 })) }
}

test('one organisation: while it is being sent nothing says that it was not, and pressing again sends nothing', async () => {
  const { push, fetchStub, antwoord } = toon()
  await userEvent.type(screen.getByLabelText(/^Organisatie/), GGD.oin)
  await userEvent.click(screen.getByRole('radio', { name: /Beperkte toegang/ }))
  const knop = screen.getByRole('button', { name: 'Ketenpartner uitnodigen' })
  // On a telephone what follows is read before the button.
  const gevolgen = screen.getByRole('complementary', { name: 'Wat gebeurt er daarna?' })
  expect(gevolgen.compareDocumentPosition(knop)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  await userEvent.click(knop)
  await waitFor(() => {
    expect(fetchStub).toHaveBeenCalledTimes(1)
  })
  expect(screen.queryByText(/Op de lijst|nog niets verstuurd/)).toBeNull()
  expect(knop.textContent).toContain('Ketenpartner uitnodigen')
  await userEvent.click(knop)
  await userEvent.click(screen.getByRole('button', { name: 'Nog een organisatie kiezen' }))
  expect(screen.getByLabelText<HTMLInputElement>(/^Organisatie/).value).toBe(GGD.oin)
  antwoord()
  await waitFor(() => {
    expect(push).toHaveBeenCalledTimes(1)
  })
  expect(fetchStub).toHaveBeenCalledTimes(1)
})

test('what is tried again from the list stays in sight while it is sent', async () => {
  const { fetchStub, antwoord } = toon()
  fetchStub.mockResolvedValueOnce(Response.json(STORING, { status: 503 }))
  await userEvent.type(screen.getByLabelText(/^Organisatie/), GGD.oin)
  await userEvent.click(screen.getByRole('radio', { name: /Beperkte toegang/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Ketenpartner uitnodigen' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Lijst aanpassen' }))
  expect(screen.getByText('Op de lijst: 1')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Uitnodigingen controleren' }))
  expect(fetchStub).toHaveBeenCalledTimes(1)
  await userEvent.click(screen.getByRole('button', { name: 'Ketenpartner uitnodigen' }))
  await waitFor(() => {
    expect(fetchStub).toHaveBeenCalledTimes(2)
  })
  expect(screen.getByRole('table', { name: 'Uit te nodigen ketenpartners' }).textContent).toContain('Bezig…')
  antwoord()
})

test('wie een lijst heeft gekozen, raakt die niet ongevraagd kwijt', async () => {
  toon()
  await userEvent.type(screen.getByLabelText(/^Organisatie/), GGD.oin)
  await userEvent.click(screen.getByRole('radio', { name: /Beperkte toegang/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Nog een organisatie kiezen' }))
  await screen.findByText('Op de lijst: 1')
  const weg = vi.fn(() => false)
  vi.stubGlobal('confirm', weg)
  const link = screen.getByRole('link', { name: 'Annuleren' })
  await waitFor(async () => {
    await userEvent.click(link)
    expect(weg).toHaveBeenCalledWith(expect.stringContaining('Wie op de lijst staat, is nog niet uitgenodigd.'))
  })
})
