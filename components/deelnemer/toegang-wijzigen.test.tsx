import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { createDeelnemer, createDocument } from '#lib/domain/test-objecten.ts'
import { ToegangGevolg } from './toegang-gevolg.tsx'
import { ToegangMelding } from './toegang-melding.tsx'
import { ToegangWijzigen } from './toegang-wijzigen.tsx'

const STRIKT = {
  items: [createDocument({ vertrouwelijkheid: 'SV' })],
  pagina: { nummer: 1, grootte: 20, totaal: 2, paginas: 1 },
}

test('de toegang die er al is, wordt niet verstuurd, en de bladzijde zegt dat', async () => {
  const fetchStub = vi.fn<typeof fetch>()
  vi.stubGlobal('fetch', fetchStub)
  const push = vi.fn()
  const deelnemer = createDeelnemer({ privilege: 'BT', naam: 'GGD' })
  render(
    <TestPagina router={{ push }}>
      <ToegangWijzigen samenwerkingId={SamenwerkingId.parse('SAM-10021')} deelnemer={deelnemer} aantalStrikt={2}>
        <p>concept-besluit.pdf</p>
      </ToegangWijzigen>
    </TestPagina>,
  )
  const knop = screen.getByRole('button', { name: 'Toegang wijzigen' })
  // Read in this order on a telephone: what changes and for which documents, then the button.
  for (const eerder of [screen.getByRole('complementary'), screen.getByText('concept-besluit.pdf')])
    expect(eerder.compareDocumentPosition(knop)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  await userEvent.click(knop)
  expect(screen.getByRole('status').textContent).toContain('Er is niets gewijzigdGGD heeft al beperkte toegang.')
  expect(push).not.toHaveBeenCalled()
  expect(fetchStub).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('radio', { name: 'Volledige toegang' }))
  expect(screen.getByRole('status').textContent).toBe('')
})

test.each([
  ['VT', 'GGD heeft nu volledige toegang', 'ziet nu ook de strikt vertrouwelijke documenten'],
  ['BT', 'GGD heeft nu beperkte toegang', 'documenten van anderen niet meer'],
] as const)('na het wijzigen naar %s zegt de lijst wat nu geldt', (privilege, titel, gevolg) => {
  render(<ToegangMelding deelnemer={createDeelnemer({ privilege, naam: 'GGD' })} />)
  expect(screen.getByRole('status').textContent).toContain(titel)
  expect(screen.getByRole('status').textContent).toContain(gevolg)
})

test('van wie niet (meer) meedoet, of wiens toegang niet bekend is, zegt de lijst niets', () => {
  const { container, rerender } = render(<ToegangMelding deelnemer={undefined} />)
  rerender(<ToegangMelding deelnemer={createDeelnemer({ privilege: null })} />)
  expect(container.textContent).toBe('')
})

test.each([
  ['BT', 'Ziet deze 2 strikt vertrouwelijke documenten nu niet'],
  ['VT', 'Ziet nu deze 2 strikt vertrouwelijke documenten'],
] as const)('bij %s zegt de lijst wat nu zo is, wat er ook gekozen staat', (privilege, kop) => {
  render(<ToegangGevolg deelnemer={createDeelnemer({ privilege })} strikt={STRIKT} hrefVan={() => '/'} />)
  expect(screen.getByRole('heading').textContent).toBe(kop)
})
