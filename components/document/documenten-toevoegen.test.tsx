import { QueryClient } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { createDocument } from '#lib/domain/test-objecten.ts'
import { DocumentenToevoegen } from './documenten-toevoegen.tsx'

beforeEach(() => {
  document.title = 'Documenten toevoegen'
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ gevonden: [], volledig: true })))
})
function toon(koppelen: string | null = null, push = () => undefined, client = new QueryClient()): void {
  render(
    <TestPagina router={{ push }} client={client}>
      <DocumentenToevoegen
        samenwerkingId={SamenwerkingId.parse('SAM-10001')}
        deelnemers={[]}
        maxBytes={1000}
        koppelen={koppelen}
      />
    </TestPagina>,
  )
}

async function kies(...namen: string[]): Promise<void> {
  const veld = await screen.findByLabelText('Bestanden')
  await userEvent.upload(
    veld,
    namen.map((naam) => new File([naam === 'leeg.txt' ? '' : naam], naam)),
  )
  for (const naam of namen) await screen.findByRole('button', { name: `Uit de lijst halen: ${naam}` })
}

async function verwachtFouten(kop: string): Promise<HTMLElement> {
  const titel = await screen.findByRole('heading', { name: kop })
  await waitFor(() => {
    expect(document.activeElement).toBe(titel)
  })
  expect(document.title).toBe('Fout: Documenten toevoegen')
  return titel
}

test('zonder bestand zegt de knop wat er ontbreekt, en een later bestand is niet meteen fout', async () => {
  toon()
  await screen.findByRole('button', { name: 'Bestanden kiezen' })
  await userEvent.click(screen.getByRole('button', { name: 'Documenten toevoegen' }))
  await verwachtFouten('Er is 1 fout')
  const naar = screen.getByRole('link', { name: 'Kies eerst een of meer bestanden.' }).getAttribute('href')
  expect(naar).toBe(`#${screen.getByRole('button', { name: 'Bestanden kiezen' }).id}`)
  await kies('a.pdf')
  expect(screen.queryByText(/^Kies voor a.pdf/)).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(document.title).toBe('Documenten toevoegen')
})

test('een leeg bestand wordt niet opgezocht, en houdt de andere niet tegen', async () => {
  stubXhr()
  toon()
  await kies('a.pdf', 'leeg.txt')
  await waitFor(() => {
    expect(screen.queryByText('Wij kijken of dit bestand al in het dossier staat.')).toBeNull()
  })
  // Only what can go is asked about, counted and given the same choice.
  expect(screen.getAllByRole('group').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Wie mag a.pdf zien?'),
  ])
  expect(screen.getAllByRole('textbox')).toHaveLength(1)
  expect(screen.getByText(/kan niet mee/)).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'Vertrouwelijk' }))
  expect(screen.queryByRole('button', { name: /^Pas toe op alle/ })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '1 document toevoegen' }))
  expect(await screen.findByText('1 van 2 bestanden is toegevoegd')).toBeTruthy()
  expect(screen.getByText('Bij het andere staat waarom niet.')).toBeTruthy()
  expect(screen.getByText('leeg.txt is leeg. Kies een bestand met inhoud.')).toBeTruthy()
  // Of a file chosen since, nothing says why it is not there yet; the proof of what went stays.
  await kies('b.pdf')
  expect(screen.getByText('1 van 3 bestanden is toegevoegd')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Verzendbewijs van wat is toegevoegd' })).toBeTruthy()
  expect(screen.queryByText('Bij het andere staat waarom niet.')).toBeNull()
  expect(screen.queryByText('Bij de andere staat waarom niet.')).toBeNull()
})

test('kan geen enkel bestand mee, dan zegt de knop waarom', async () => {
  toon()
  await kies('leeg.txt')
  const knop = screen.getByRole('button', { name: 'Documenten toevoegen' })
  await userEvent.click(knop)
  await verwachtFouten('Er is 1 fout')
  const naar = screen.getByRole('link', { name: 'leeg.txt is leeg. Kies een bestand met inhoud.' }).getAttribute('href')
  expect(naar).toBe(`#${screen.getByText('leeg.txt').id}`)
  // Pressing again says it again.
  await userEvent.click(knop)
  await verwachtFouten('Er is 1 fout')
  await userEvent.click(screen.getByRole('button', { name: 'Uit de lijst halen: leeg.txt' }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('na het weghalen gaat de aandacht naar het bestand dat op die plaats komt, en na het laatste naar het kiezen', async () => {
  toon()
  await kies('a.pdf', 'b.pdf', 'c.pdf')
  const haalWeg = (naam: string) => userEvent.click(screen.getByRole('button', { name: `Uit de lijst halen: ${naam}` }))
  await haalWeg('b.pdf')
  expect(document.activeElement?.textContent).toBe('c.pdf')
  await haalWeg('c.pdf')
  expect(document.activeElement?.textContent).toBe('a.pdf')
  await haalWeg('a.pdf')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bestanden kiezen' }))
})

test('wie één fout bestand weghaalt, houdt de fouten van de andere, en blijft met zijn aandacht in de lijst', async () => {
  toon()
  await kies('a.pdf', 'b.pdf', 'c.pdf')
  await userEvent.click(screen.getByRole('button', { name: '3 documenten toevoegen' }))
  await verwachtFouten('Er zijn 3 fouten')
  await userEvent.click(screen.getByRole('button', { name: 'Uit de lijst halen: b.pdf' }))
  const over = within(screen.getByRole('alert'))
  expect(over.getByRole('heading').textContent).toBe('Er zijn 2 fouten')
  expect(over.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(
    ['a.pdf', 'c.pdf'].map((naam) => `Kies voor ${naam} of het vertrouwelijk of strikt vertrouwelijk is.`),
  )
  expect(document.activeElement?.textContent).toBe('c.pdf')
  await userEvent.click(screen.getByRole('button', { name: 'Uit de lijst halen: a.pdf' }))
  await userEvent.click(screen.getByRole('button', { name: 'Uit de lijst halen: c.pdf' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(document.title).toBe('Documenten toevoegen')
})

/** The first file arrives, the next one does not. */
function stubXhr(): void {
  let keer = 0
  class NepXhr {
    upload = {}
    status = 201
    responseText = JSON.stringify(createDocument())
    onload?: () => void
    onerror?: () => void
    open() {
      keer += 1
    }
    setRequestHeader() {
      // Not looked at here.
    }
    send() {
      if (keer === 1) this.onload?.()
      else this.onerror?.()
    }
  }
  vi.stubGlobal('XMLHttpRequest', NepXhr)
}

test('is een deel toegevoegd, dan leidt de link terug; en elk paneel zegt welke vertrouwelijkheid het toont', async () => {
  stubXhr()
  toon()
  await kies('a.pdf', 'b.pdf')
  const [gewoon, strikt] = screen.getAllByRole('group')
  if (gewoon === undefined || strikt === undefined) throw new Error('two files')
  await userEvent.click(within(gewoon).getByRole('radio', { name: 'Vertrouwelijk' }))
  await userEvent.click(within(strikt).getByRole('radio', { name: 'Strikt vertrouwelijk' }))
  const panelen = screen.getAllByRole('complementary').map((paneel) => within(paneel).getByRole('heading').textContent)
  expect(panelen).toEqual(['Wie kan ‘b.pdf’ zien (strikt vertrouwelijk)?', 'Wie kan ‘a.pdf’ zien (vertrouwelijk)?'])
  expect(screen.getByRole('link', { name: 'Annuleren' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '2 documenten toevoegen' }))
  await screen.findByText(/^1 van 2 bestanden is toegevoegd/)
  expect(screen.queryByRole('link', { name: 'Annuleren' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Terug naar de documenten' }).getAttribute('href')).toBe(
    '/samenwerkingen/SAM-10001/documenten',
  )
})

test('wie voor een actieverzoek toevoegt, gaat daarna koppelen, ook met een deel', async () => {
  stubXhr()
  const push = vi.fn()
  const client = new QueryClient()
  client.setQueryData(['document-keuze'], [])
  toon('/koppelen', push, client)
  expect(screen.getByRole('link', { name: 'Annuleren' }).getAttribute('href')).toBe('/koppelen')
  await kies('a.pdf', 'b.pdf')
  for (const keuze of screen.getAllByRole('radio', { name: 'Vertrouwelijk' })) await userEvent.click(keuze)
  await userEvent.click(screen.getByRole('button', { name: '2 documenten toevoegen' }))
  const verder = await screen.findByRole('link', { name: 'Koppelen wat is toegevoegd' })
  const naar = `/koppelen?document=${createDocument().documentId}`
  expect(verder.getAttribute('href')).toBe(naar)
  // The list that is chosen from there was read before.
  expect(client.getQueryState(['document-keuze'])?.isInvalidated).toBe(true)
  // And one that can go has nobody to share its choice with.
  expect(screen.queryByRole('button', { name: /^Pas toe op alle/ })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Uit de lijst halen: b.pdf' }))
  expect(push).toHaveBeenCalledExactlyOnceWith(naar)
})
