import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { DocumentenToevoegen } from './documenten-toevoegen.tsx'

beforeEach(() => {
  document.title = 'Documenten toevoegen'
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ gevonden: [], volledig: true })))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function toon(): void {
  const leeg = () => undefined
  const router = { back: leeg, forward: leeg, refresh: leeg, push: leeg, replace: leeg, prefetch: leeg, bfcacheId: '' }
  render(
    <AppRouterContext value={router}>
      <DocumentenToevoegen samenwerkingId={SamenwerkingId.parse('SAM-10001')} deelnemers={[]} maxBytes={1000} />
    </AppRouterContext>,
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

test('een leeg bestand wordt niet opgezocht, en houdt de rest niet stil tegen', async () => {
  toon()
  await kies('a.pdf', 'leeg.txt')
  await waitFor(() => {
    expect(screen.queryByText('Wij kijken of dit bestand al in het dossier staat.')).toBeNull()
  })
  for (const radio of screen.getAllByRole('radio', { name: 'Vertrouwelijk' })) await userEvent.click(radio)
  const knop = screen.getByRole('button', { name: '2 documenten toevoegen' })
  await userEvent.click(knop)
  await verwachtFouten('Er is 1 fout')
  const naar = screen.getByRole('link', { name: 'leeg.txt is leeg. Kies een bestand met inhoud.' }).getAttribute('href')
  expect(naar).toBe(`#${screen.getByRole('group', { name: 'Wie mag leeg.txt zien?' }).id}`)
  // Pressing again says it again.
  await userEvent.click(knop)
  await verwachtFouten('Er is 1 fout')
})
