import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { DocumentId } from '#lib/domain/document-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { createDocument } from '#lib/domain/test-objecten.ts'
import { DocumentenToevoegen } from './documenten-toevoegen.tsx'

/** Uploads that stay on their way until a test answers them, or the page stops them. */
class NepXhr {
  static verstuurd: NepXhr[] = []
  upload: { onload?: () => void; onprogress?: (deel: { loaded: number; total: number }) => void } = {}
  status = 200
  responseText = ''
  onload?: () => void
  onabort?: () => void
  afgebroken = false
  url = ''
  open(_methode: string, url: string) {
    this.url = url
  }
  setRequestHeader() {
    // Not looked at here.
  }
  getResponseHeader() {
    return null
  }
  send() {
    NepXhr.verstuurd.push(this)
  }
  abort() {
    this.afgebroken = true
    this.onabort?.()
  }
  /** The last byte has gone. */
  heel() {
    this.upload.onprogress?.({ loaded: 5, total: 5 })
    this.upload.onload?.()
  }
  antwoord() {
    this.heel()
    this.responseText = JSON.stringify(createDocument({ documentId: DocumentId.parse(crypto.randomUUID()) }))
    this.onload?.()
  }
}

const push = vi.fn<(naar: string) => void>()
const vraag = vi.fn<(vraag?: string) => boolean>()

beforeEach(() => {
  NepXhr.verstuurd = []
  vi.resetAllMocks()
  vi.stubGlobal('XMLHttpRequest', NepXhr)
  vi.stubGlobal('confirm', vraag)
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ gevonden: [], volledig: true })))
})
afterEach(() => vi.unstubAllGlobals())

/** The page with these files chosen, vertrouwelijk. */
async function kies(...namen: string[]) {
  const pagina = render(
    <TestPagina router={{ push }} pad="/samenwerkingen/SAM-10001/documenten/toevoegen">
      <DocumentenToevoegen
        samenwerkingId={SamenwerkingId.parse('SAM-10001')}
        deelnemers={[]}
        maxBytes={1000}
        koppelen={null}
      />
    </TestPagina>,
  )
  await userEvent.upload(
    await screen.findByLabelText('Bestanden'),
    namen.map((naam) => new File([naam], naam)),
  )
  const keuzes = await screen.findAllByRole('radio', { name: 'Vertrouwelijk' })
  for (const keuze of keuzes) await userEvent.click(keuze)
  return pagina
}

const klik = (naam: string) => userEvent.click(screen.getByRole('button', { name: naam }))

/** The upload that is on its way as number so many. */
async function onderweg(nummer: number): Promise<NepXhr> {
  await waitFor(() => {
    expect(NepXhr.verstuurd).toHaveLength(nummer)
  })
  const xhr = NepXhr.verstuurd[nummer - 1]
  if (xhr === undefined) throw new Error('no upload')
  return xhr
}

const nummerVan = ({ url }: NepXhr) => new URL(url, 'http://x').pathname.split('/').at(-1)

test('Stoppen breekt het bestand af dat onderweg is, en wat er nog niet is kan daarna alsnog, onder zijn eigen nummer', async () => {
  await kies('a.pdf', 'b.pdf', 'c.pdf')
  await klik('3 documenten toevoegen')
  expect(screen.queryByRole('link', { name: 'Annuleren' })).toBeNull()
  const eerste = await onderweg(1)
  act(() => {
    eerste.antwoord()
  })
  const tweede = await onderweg(2)
  await klik('Stoppen')
  expect([eerste, tweede].map(({ afgebroken }) => afgebroken)).toEqual([false, true])
  expect(await screen.findByText('1 van 3 bestanden is toegevoegd')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Verzendbewijs van wat is toegevoegd' })).toBeTruthy()
  expect(screen.getByText(/gestopt, niet toegevoegd/)).toBeTruthy()
  expect(screen.queryByText('Bij de andere staat waarom niet.')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '2 documenten toevoegen' }))
  expect(push).not.toHaveBeenCalled()
  expect(NepXhr.verstuurd).toHaveLength(2)

  await klik('2 documenten toevoegen')
  const nogmaals = await onderweg(3)
  expect(nummerVan(nogmaals)).toBe(nummerVan(tweede))
  act(() => {
    nogmaals.antwoord()
  })
  const derde = await onderweg(4)
  act(() => {
    derde.antwoord()
  })
  await waitFor(() => {
    expect(push).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\/documenten\/bewijs\?(document=[^&]+&?){3}$/))
  })
})

test('ook wie niets meer te zien krijgt dan de lijst, leest dat het versturen is gestopt', async () => {
  await kies('a.pdf')
  await klik('1 document toevoegen')
  await onderweg(1)
  await klik('Stoppen')
  expect(
    await screen.findByText('Het versturen is gestopt. Wat niet is toegevoegd, staat nog in de lijst.'),
  ).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Opnieuw proberen a.pdf' })).toBeTruthy()
})

test('is het hele bestand al verstuurd, dan wacht Stoppen op het antwoord, en de rest gaat niet mee', async () => {
  await kies('a.pdf', 'b.pdf')
  await klik('2 documenten toevoegen')
  const xhr = await onderweg(1)
  act(() => {
    xhr.heel()
  })
  await klik('Stoppen')
  expect(
    screen.getByText(/^a\.pdf is al helemaal verstuurd\..* Wat nog niet is verstuurd, gaat niet mee\.$/),
  ).toBeTruthy()
  expect(xhr.afgebroken).toBe(false)
  act(() => {
    xhr.antwoord()
  })
  expect(await screen.findByText('1 van 2 bestanden is toegevoegd')).toBeTruthy()
  expect(NepXhr.verstuurd).toHaveLength(1)
})

test('wie ook op dat antwoord niet wacht, leest dat niemand het weet, en dat opnieuw niet dubbelt', async () => {
  await kies('a.pdf')
  await klik('1 document toevoegen')
  const xhr = await onderweg(1)
  act(() => {
    xhr.heel()
  })
  await klik('Stoppen')
  await klik('Niet wachten')
  expect(xhr.afgebroken).toBe(true)
  const melding = await screen.findByRole('alert')
  expect(melding.textContent).toContain('Wij weten niet of dit bestand is toegevoegd')
  expect(melding.textContent).toContain('dan gebeurt het niet dubbel')
  await klik('Opnieuw proberen a.pdf')
  expect(nummerVan(await onderweg(2))).toBe(nummerVan(xhr))
})

test('wie de pagina verlaat, wordt niet teruggehaald: wat onderweg was, stopt', async () => {
  const { unmount } = await kies('a.pdf', 'b.pdf')
  await klik('2 documenten toevoegen')
  const xhr = await onderweg(1)
  unmount()
  expect(xhr.afgebroken).toBe(true)
  // What comes all the same is too late.
  xhr.antwoord()
  await new Promise(setImmediate)
  expect([push.mock.calls.length, NepXhr.verstuurd.length]).toEqual([0, 1])
})

test('een link tijdens het versturen vraagt eerst; wie gaat, stopt het versturen', async () => {
  await kies('a.pdf')
  const naar = document.body.appendChild(Object.assign(document.createElement('a'), { href: '/samenwerkingen' }))
  naar.addEventListener('click', (event) => {
    event.preventDefault()
  })
  await userEvent.click(naar)
  expect(vraag).toHaveBeenLastCalledWith(expect.stringContaining('die nog niet zijn toegevoegd'))
  await klik('1 document toevoegen')
  const xhr = await onderweg(1)
  await userEvent.click(naar)
  expect(vraag).toHaveBeenLastCalledWith(expect.stringContaining('Dan stopt het versturen'))
  expect(xhr.afgebroken).toBe(false)
  vraag.mockReturnValue(true)
  await userEvent.click(naar)
  expect(xhr.afgebroken).toBe(true)
  naar.remove()
})
