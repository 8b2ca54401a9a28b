import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { createActieverzoek, createDocument } from '#lib/domain/test-objecten.ts'
import { OntkoppelenKnop } from './ontkoppelen-knop.tsx'

const { actieverzoekId } = createActieverzoek()
const document = createDocument()

test.each([
  ['bij het actieverzoek', undefined, 'Ontkoppelen advies.pdf'],
  ['bij het document', 'Advies lucht', 'Ontkoppelen van Advies lucht'],
])('%s gaat ontkoppelen meteen, zonder vraag', async (_waar, van, naam) => {
  const verstuurd: string[] = []
  vi.stubGlobal('fetch', (pad: string, { method = 'GET' }: RequestInit) => {
    verstuurd.push(`${method} ${pad}`)
    return Promise.resolve(new Response(null, { status: 204 }))
  })
  const refresh = vi.fn()
  render(
    <TestPagina router={{ refresh }}>
      <OntkoppelenKnop actieverzoekId={actieverzoekId} document={document} {...(van !== undefined && { van })} />
    </TestPagina>,
  )
  fireEvent.click(screen.getByRole('button', { name: naam }))
  await vi.waitFor(() => {
    expect(refresh).toHaveBeenCalledOnce()
  })
  expect(verstuurd).toEqual([`DELETE /api/actieverzoeken/${actieverzoekId}/documenten/${document.documentId}`])
  expect(screen.queryByRole('dialog')).toBeNull()
})
