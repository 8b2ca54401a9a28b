import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { useWachtrij } from './use-wachtrij.ts'

/** Uploads that stay on their way until a test ends them. */
class NepXhr {
  static readonly verstuurd: NepXhr[] = []
  upload = {}
  onerror?: () => void
  url = ''
  open(_methode: string, url: string) {
    this.url = url
  }
  setRequestHeader() {
    // Not looked at here.
  }
  send() {
    NepXhr.verstuurd.push(this)
  }
}

beforeEach(() => {
  NepXhr.verstuurd.length = 0
  vi.stubGlobal('XMLHttpRequest', NepXhr)
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ gevonden: [], volledig: true })))
})
test('wat verstuurd wordt, verandert onderweg niet; daarna kan het weer', async () => {
  const { result } = renderHook(() =>
    useWachtrij({ samenwerkingId: SamenwerkingId.parse('SAM-10001'), maxBytes: 1000, klaar: () => undefined }),
  )
  const namen = () => result.current.rij.map(({ bestand }) => bestand.name)
  act(() => {
    result.current.kies([new File(['a'], 'a.pdf'), new File(['b'], 'b.pdf')])
  })
  await waitFor(() => {
    expect(result.current.rij.map(({ gelijk }) => gelijk.soort)).toEqual(['nee', 'nee'])
  })
  act(() => {
    result.current.pasToeOpAlle('RV')
  })
  const ouder = result.current
  act(() => void result.current.verstuur())
  await waitFor(() => {
    expect(NepXhr.verstuurd).toHaveLength(1)
  })

  // Also by who still holds an older render, as a file dialog does.
  for (const wachtrij of [result.current, ouder]) {
    act(() => {
      wachtrij.wijzig(wachtrij.rij[1]?.id ?? '', { vertrouwelijkheid: 'SV', omschrijving: 'te laat' })
      wachtrij.pasToeOpAlle('SV')
      wachtrij.haalWeg(wachtrij.rij[1]?.id ?? '')
      wachtrij.kies([new File(['c'], 'c.pdf')])
    })
  }
  expect(namen()).toEqual(['a.pdf', 'b.pdf'])
  expect(result.current.rij.map(({ vertrouwelijkheid }) => vertrouwelijkheid)).toEqual(['RV', 'RV'])

  act(() => NepXhr.verstuurd[0]?.onerror?.())
  await waitFor(() => {
    expect(NepXhr.verstuurd).toHaveLength(2)
  })
  expect(NepXhr.verstuurd[1]?.url).toContain('vertrouwelijkheid=RV')
  act(() => NepXhr.verstuurd[1]?.onerror?.())
  await waitFor(() => {
    expect(result.current.bezig).toBe(false)
  })
  act(() => {
    result.current.pasToeOpAlle('SV')
    result.current.kies([new File(['c'], 'c.pdf')])
  })
  expect(result.current.rij.map(({ vertrouwelijkheid }) => vertrouwelijkheid)).toEqual(['SV', 'SV', null])
  expect(namen()).toEqual(['a.pdf', 'b.pdf', 'c.pdf'])
})
