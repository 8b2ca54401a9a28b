import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import { createActieverzoek, createDocument, createSamenwerking } from '#lib/domain/test-objecten.ts'
import { KoppelFormulier } from './koppel-formulier.tsx'

test('koppelen wijst de weg naar toevoegen, en brengt de melding dat het is gebeurd', async () => {
  const document = createDocument()
  const actieverzoek = createActieverzoek({ documenten: [] })
  const pagina = { nummer: 1, grootte: 50, totaal: 1, paginas: 1 }
  vi.stubGlobal('fetch', (_adres: string, { method = 'GET' }: RequestInit) =>
    Promise.resolve(Response.json(method === 'GET' ? { items: [document], pagina } : actieverzoek)),
  )
  const push = vi.fn()
  render(
    <TestPagina router={{ push }}>
      <KoppelFormulier
        samenwerking={createSamenwerking({ acties: ['documentToevoegen'] })}
        actieverzoek={actieverzoek}
        wederpartij={null}
        begin={[]}
      />
    </TestPagina>,
  )
  expect(screen.getByRole('link', { name: 'Documenten toevoegen' })).toBeTruthy()
  await userEvent.click(await screen.findByRole('checkbox', { name: document.bestandsNaam }))
  await userEvent.click(screen.getByRole('button', { name: 'Koppelen' }))
  await waitFor(() => {
    expect(push).toHaveBeenCalledWith(`${hrefVanActieverzoek(actieverzoek)}?gedaan=gekoppeld`)
  })
})

test('wat voor deze vraag is toegevoegd, is al gekozen', async () => {
  const document = createDocument({ bestandsNaam: 'advies.pdf' })
  const actieverzoek = createActieverzoek({ documenten: [] })
  const verstuurd: unknown[] = []
  const pagina = { nummer: 1, grootte: 50, totaal: 0, paginas: 0 }
  vi.stubGlobal('fetch', (_adres: string, { method = 'GET', body }: RequestInit) => {
    if (method === 'POST' && typeof body === 'string') verstuurd.push(JSON.parse(body))
    return Promise.resolve(Response.json(method === 'GET' ? { items: [], pagina } : actieverzoek))
  })
  render(
    <TestPagina>
      <KoppelFormulier
        samenwerking={createSamenwerking()}
        actieverzoek={actieverzoek}
        wederpartij={null}
        begin={[document]}
      />
    </TestPagina>,
  )
  expect((await screen.findByRole('list', { name: 'Gekozen documenten' })).textContent).toContain('advies.pdf')
  await userEvent.click(screen.getByRole('button', { name: 'Koppelen' }))
  await waitFor(() => {
    expect(verstuurd).toEqual([{ documentIds: [document.documentId] }])
  })
})
