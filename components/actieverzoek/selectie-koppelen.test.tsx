import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { DocumentId, type Document } from '#lib/domain/document-schema.ts'
import { createActieverzoek, createDeelnemer, createDocument } from '#lib/domain/test-objecten.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { SelectieKoppelen } from './selectie-koppelen.tsx'

const document = (nummer: number, over: Partial<Document> = {}) =>
  createDocument({
    documentId: DocumentId.parse(`5a1f7c1e-7f0b-4c5e-9b8f-00000000000${nummer}`),
    bestandsNaam: `document-${nummer}.pdf`,
    ...over,
  })
const EEN = document(1)
const STRIKT = document(2, { vertrouwelijkheid: 'SV' })
const AL_ERBIJ = document(3)
const verzonden = {
  richting: 'verzonden',
  ontvanger: '00000099000000040000',
  ontvangerNaam: 'GGD Zandbakland',
} as const
const GELUID = createActieverzoek({ ...verzonden, titel: 'Advies geluid', documenten: [AL_ERBIJ] })
const WATER = createActieverzoek({
  actieverzoekId: ActieverzoekId.parse('5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e44'),
  titel: 'Advies water',
})

type Oproep = { pad: string; documentIds: unknown; key: string | null }

/** The wire: refuses the documents that the test says. */
function toon(weigert: Set<string>) {
  const oproepen: Oproep[] = []
  vi.stubGlobal('fetch', (pad: string, { body, headers }: { body: string; headers: HeadersInit }) => {
    const { documentIds } = JSON.parse(body) as { documentIds: string[] }
    oproepen.push({ pad, documentIds, key: new Headers(headers).get('idempotency-key') })
    const fout = {
      type: 'about:blank',
      title: 'Storing',
      status: 502,
      code: 'dso-storing',
      traceId: 't',
      afloop: 'niet-aangekomen',
    }
    return Promise.resolve(
      documentIds.some((id) => weigert.has(id)) ? Response.json(fout, { status: 502 }) : Response.json(GELUID),
    )
  })
  const push = vi.fn()
  render(
    <TestPagina router={{ push }}>
      <SelectieKoppelen
        documenten={[EEN, STRIKT, AL_ERBIJ]}
        actieverzoeken={[GELUID, WATER]}
        deelnemers={[createDeelnemer({ oin: Oin.parse('00000099000000040000'), privilege: 'BT' })]}
        terug="/terug"
      />
    </TestPagina>,
  )
  return { oproepen, push }
}

const knop = () => screen.getByRole('button', { name: /^Koppelen aan actieverzoek/ })

test('elk document gaat apart, wat er al bij zit gaat niet, en daarna komt het actieverzoek', async () => {
  const { oproepen, push } = toon(new Set())
  await userEvent.click(screen.getByRole('radio', { name: 'Advies geluid' }))
  expect(screen.getByText(/1 van deze 3 zit er al bij/)).toBeTruthy()
  await userEvent.click(knop())
  await waitFor(() => {
    expect(push).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\/actieverzoeken\/5a1f7c1e.*2e33$/))
  })
  expect(oproepen.map(({ documentIds }) => documentIds)).toEqual([[EEN.documentId], [STRIKT.documentId]])
  expect(new Set(oproepen.map(({ key }) => key)).size).toBe(2)
})

test('wat mislukt, houdt de rest niet tegen; opnieuw gaat alleen dat, met dezelfde sleutel', async () => {
  const weigert = new Set<string>([EEN.documentId])
  const { oproepen, push } = toon(weigert)
  await userEvent.click(screen.getByRole('radio', { name: 'Advies geluid' }))
  await userEvent.click(knop())
  expect(await screen.findByText('1 van 2 documenten gekoppeld')).toBeTruthy()
  // The button that had the focus is gone.
  expect(globalThis.document.activeElement).toBe(
    screen.getByRole('heading', { name: 'Niet elk document is gekoppeld' }),
  )
  const [mislukt, gelukt] = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(mislukt).toMatch(/^document-1\.pdfNiet gekoppeld\. Het DSO heeft een storing/)
  expect(gelukt).toBe('document-2.pdfGekoppeld.')
  expect(push).not.toHaveBeenCalled()
  weigert.clear()
  await userEvent.click(screen.getByRole('button', { name: /^1 document opnieuw koppelen/ }))
  await waitFor(() => {
    expect(push).toHaveBeenCalledTimes(1)
  })
  expect(oproepen.map(({ documentIds }) => documentIds)).toEqual([
    [EEN.documentId],
    [STRIKT.documentId],
    [EEN.documentId],
  ])
  expect(oproepen[2]?.key).toBe(oproepen[0]?.key)
})

test('wie minder ziet, staat er bij de keuze; zonder keuze gaat er niets', async () => {
  const { oproepen } = toon(new Set())
  await userEvent.click(knop())
  expect(await screen.findByRole('link', { name: 'Kies een actieverzoek.' })).toBeTruthy()
  expect(oproepen).toEqual([])
  expect(screen.queryByText(/ziet 1 document niet/)).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'Advies geluid' }))
  expect(screen.getAllByText('GGD Zandbakland ziet 1 document niet').length).toBeGreaterThan(0)
})
