import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
// What the waker fetches when it needs it is here from the start: its clock is a fake one, that of the loader is not.
import '#lib/browser/antwoord.ts'
import '#lib/domain/sessie-schema.ts'
import { bewaakVertrek } from '#lib/browser/bewaak-vertrek.ts'
import { SessieWaker } from './sessie-waker.tsx'

const MINUUT = 60_000
const START = Date.parse('2026-03-20T09:00:00.000Z')
const NIET_INGELOGD = { type: 'x', title: 'x', status: 401, code: 'niet-ingelogd' }
const oproepen: string[] = []

/** The server as it is: fifteen minutes more for an act of the user, nothing more for a timer that looks. */
function antwoord(rest: number, uiterlijk = 240 * MINUUT): void {
  vi.stubGlobal('fetch', (_pad: string, { headers }: { headers: Record<string, string> }) => {
    oproepen.push(headers['x-activiteit'] ?? 'gebruiker')
    const om = (ms: number) => new Date(Date.now() + ms).toISOString()
    return Promise.resolve(Response.json({ nu: om(0), inactiefOm: om(rest), uiterlijkOm: om(uiterlijk), epoch: 1 }))
  })
}

async function verstrijk(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

beforeEach(() => {
  oproepen.length = 0
  vi.useFakeTimers({ now: START })
  antwoord(15 * MINUUT)
  render(<SessieWaker inactiefNaMs={15 * MINUUT} waarschuwMs={2 * MINUUT} />)
})

test('twee minuten voor het einde vraagt het portaal of u aangemeld wilt blijven', async () => {
  await verstrijk(12 * MINUUT)
  expect(screen.queryByRole('alertdialog')).toBeNull()
  await verstrijk(MINUUT + 5_000)
  expect(screen.getByRole('alertdialog', { name: 'Wilt u aangemeld blijven?' })).toBeDefined()
  expect(screen.getByRole('status').textContent).toContain('over 2 minuten')
})

test('na Aangemeld blijven is de waarschuwing weg en telt de tijd opnieuw', async () => {
  await verstrijk(13 * MINUUT + 5_000)
  fireEvent.click(screen.getByRole('button', { name: 'Aangemeld blijven' }))
  await verstrijk(0)
  expect(oproepen).toEqual(['gebruiker'])
  expect(screen.queryByRole('alertdialog')).toBeNull()
  await verstrijk(12 * MINUUT)
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

test('wie zat te typen, typt na Aangemeld blijven verder', async () => {
  const bericht = document.body.appendChild(document.createElement('textarea'))
  bericht.focus()
  await verstrijk(13 * MINUUT + 5_000)
  const blijven = screen.getByRole('button', { name: 'Aangemeld blijven' })
  expect(document.activeElement).toBe(blijven)
  fireEvent.click(blijven)
  await verstrijk(0)
  expect(document.activeElement).toBe(bericht)
})

test('wie typt, blijft aangemeld, met ten hoogste één aanroep per minuut', async () => {
  await verstrijk(10 * MINUUT)
  fireEvent.keyDown(document.body)
  fireEvent.keyDown(document.body)
  await verstrijk(10 * MINUUT)
  expect(oproepen).toEqual(['gebruiker'])
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

test('na de waarschuwing verlengt alleen de knop de sessie', async () => {
  await verstrijk(13 * MINUUT + 5_000)
  fireEvent.keyDown(document.body)
  await verstrijk(0)
  expect(oproepen).toEqual([])
})

test('aan het einde kijkt het portaal eerst of een ander tabblad de sessie verlengde', async () => {
  await verstrijk(15 * MINUUT + 5_000)
  expect(oproepen[0]).toBe('achtergrond')
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

test('is de uiterste tijd bereikt, dan belooft het portaal geen verlenging', async () => {
  antwoord(MINUUT, MINUUT)
  await verstrijk(13 * MINUUT + 5_000)
  fireEvent.click(screen.getByRole('button', { name: 'Aangemeld blijven' }))
  await verstrijk(0)
  expect(screen.getByRole('alertdialog', { name: 'Uw sessie loopt af' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Aangemeld blijven' })).toBeNull()
})

test('ook in een sessie van een minuut ziet wie blijft typen geen waarschuwing', async () => {
  cleanup()
  antwoord(MINUUT)
  render(<SessieWaker inactiefNaMs={MINUUT} waarschuwMs={20_000} />)
  for (let keer = 0; keer < 12; keer += 1) {
    fireEvent.keyDown(document.body)
    await verstrijk(15_000)
    expect(screen.queryByRole('alertdialog')).toBeNull()
  }
})

test('is de sessie voorbij, dan houdt geen vraag de pagina op het scherm van wie weg is', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const verlaten = vi.fn()
  bewaakVertrek({ vraag: () => 'Weggaan?', verlaten })
  vi.stubGlobal('fetch', () =>
    Promise.resolve(Response.json({ ...NIET_INGELOGD, traceId: 'nummer-7' }, { status: 401 })),
  )
  await verstrijk(15 * MINUUT + 10_000)
  expect(verlaten).toHaveBeenCalledOnce()
})
