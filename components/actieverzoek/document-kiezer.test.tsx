import { QueryClient } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { DocumentKiezer } from './document-kiezer.tsx'

const document = (nummer: number) => ({
  ...{ documentId: `5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e3${nummer}`, samenwerkingId: 'SAM-10021' },
  ...{ bestandsNaam: `blad-${nummer}.pdf`, vertrouwelijkheid: 'RV', acties: [], omschrijving: null, formaat: null },
  ...{
    taal: null,
    hash: null,
    kenmerkSysteem: null,
    nummerBinnenSysteem: null,
    toegevoegdDoor: null,
    toegevoegdDoorNaam: 'GGD',
  },
  ...{ vanOns: false, creatieDatumTijd: '2026-01-01T00:00:00Z' },
  ...{ laatstAangepastDoorNaam: null, laatstAangepastDatumTijd: null },
})

test('een bladzijde die niet komt, laat de vorige en het zoeken staan, en is opnieuw te vragen', async () => {
  let stuk = true
  vi.stubGlobal('fetch', (adres: string) => {
    const nummer = Number(new URL(adres, 'https://portaal.example').searchParams.get('pagina'))
    if (nummer === 2 && stuk) {
      const problem = { type: '/problemen/dso-storing', title: 'x', status: 503, code: 'dso-storing', traceId: 't-1' }
      return Promise.resolve(Response.json(problem, { status: 503 }))
    }
    const pagina = { nummer, grootte: 1, totaal: 2, paginas: 2 }
    return Promise.resolve(Response.json({ items: [document(nummer)], pagina }))
  })
  render(
    <TestPagina client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <DocumentKiezer
        samenwerkingId={SamenwerkingId.parse('SAM-10021')}
        gekozen={[]}
        zonder={[]}
        onKies={() => undefined}
      />
    </TestPagina>,
  )
  await screen.findByText('blad-1.pdf')
  await userEvent.click(screen.getByRole('button', { name: 'Volgende' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Het DSO heeft een storing')
  expect(screen.getByRole('button', { name: 'Volgende' })).toBe(window.document.activeElement)
  expect(screen.getByText('blad-1.pdf')).toBeTruthy()
  expect(screen.getByRole('searchbox')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Volgende' })).toBeTruthy()

  stuk = false
  await userEvent.click(screen.getByRole('button', { name: 'Opnieuw ophalen' }))
  await screen.findByText('blad-2.pdf')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('wat al gekoppeld is, staat niet in de lijst en telt daar niet mee', async () => {
  const pagina = { nummer: 1, grootte: 50, totaal: 3, paginas: 1 }
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ items: [1, 2, 3].map(document), pagina })))
  render(
    <TestPagina>
      <DocumentKiezer
        samenwerkingId={SamenwerkingId.parse('SAM-10021')}
        gekozen={[]}
        zonder={[document(1).documentId]}
        onKies={() => undefined}
      />
    </TestPagina>,
  )
  await screen.findByText('blad-2.pdf')
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByRole('status').textContent).toBe('2 documenten. Al gekoppeld, en daarom niet in deze lijst: 1.')
})

test('zoeken is nog niets kiezen: het formulier eromheen hoort alleen van een keuze', async () => {
  const pagina = { nummer: 1, grootte: 1, totaal: 1, paginas: 1 }
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ items: [document(1)], pagina })))
  const gehoord = vi.fn()
  render(
    <TestPagina>
      <form onInput={gehoord}>
        <DocumentKiezer
          samenwerkingId={SamenwerkingId.parse('SAM-10021')}
          gekozen={[]}
          zonder={[]}
          onKies={() => undefined}
        />
      </form>
    </TestPagina>,
  )
  await screen.findByText('blad-1.pdf')
  await userEvent.type(screen.getByRole('searchbox'), 'blad')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Toegevoegd door' }), 'ons')
  expect(gehoord).not.toHaveBeenCalled()
  await userEvent.click(await screen.findByRole('checkbox', { name: /blad-1\.pdf/ }))
  expect(gehoord).toHaveBeenCalledOnce()
})
