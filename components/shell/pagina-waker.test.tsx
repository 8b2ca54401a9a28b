import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PaginaWaker } from './pagina-waker.tsx'
import { TestPagina } from './test-pagina.tsx'

const HIER = { pad: '/werkvoorraad', zoek: '' }

const LINKS: readonly (readonly [naam: string, eigenschappen: ComponentProps<'a'>])[] = [
  ['Samenwerkingen', { href: '/samenwerkingen' }],
  ['Actieverzoeken', { href: '/actieverzoeken' }],
  ['Ga naar de inhoud', { href: '#inhoud' }],
  ['Help', { href: '/help', target: '_blank' }],
  ['Downloaden', { href: '/api/samenwerkingen/SAM-1/documenten/1', download: true }],
  ['Elders', { href: 'https://elders.example/' }],
]

function Pagina({ pad, zoek }: typeof HIER) {
  return (
    <TestPagina pad={pad} zoek={zoek}>
      {LINKS.map(([naam, eigenschappen]) => (
        <a key={naam} {...eigenschappen}>
          {naam}
        </a>
      ))}
      <form action="/samenwerkingen" method="get" aria-label="Filter" />
      <form action="/api/samenwerkingen/SAM-1/documenten/zip" method="get" aria-label="Zip" />
      <form action="/samenwerkingen" method="post" aria-label="Act" />
      <PaginaWaker />
    </TestPagina>
  )
}

async function verstrijk(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

function klik(naam: string, opties = {}): void {
  fireEvent.click(screen.getByRole('link', { name: naam }), opties)
}

beforeEach(() => {
  vi.useFakeTimers()
  // jsdom goes nowhere: a page that is awaited is all that is asked of it here.
  document.addEventListener('click', houHier)
})
afterEach(() => {
  document.removeEventListener('click', houHier)
})
function houHier(event: Event): void {
  event.preventDefault()
}

test('blijft de volgende pagina weg, dan zegt het portaal dat na een seconde, en na tien dat het lang duurt', async () => {
  render(<Pagina {...HIER} />)
  klik('Samenwerkingen')
  await verstrijk(999)
  expect(screen.getByRole('status').textContent).toBe('')
  await verstrijk(1)
  expect(screen.getByRole('status').textContent).toBe('Gegevens worden opgehaald.')
  await verstrijk(8_999)
  expect(screen.getByRole('status').textContent).toBe('Gegevens worden opgehaald.')
  await verstrijk(1)
  expect(screen.getByRole('status').textContent).toBe('Dit duurt langer dan normaal. U hoeft niets te doen.')
})

test('nog eens op dezelfde link begint niet opnieuw te tellen, op een andere wel', async () => {
  render(<Pagina {...HIER} />)
  klik('Samenwerkingen')
  await verstrijk(6_000)
  klik('Samenwerkingen')
  await verstrijk(4_000)
  expect(screen.getByRole('status').textContent).toContain('langer dan normaal')
  klik('Actieverzoeken')
  expect(screen.getByRole('status').textContent).toBe('')
})

test.each([
  ['een ander pad', { pad: '/samenwerkingen' }],
  ['een ander filter', { zoek: 'status=GESLOTEN' }],
])('is de pagina er (%s), dan is het wachten voorbij, ook na terugkeer', async (_wat, nieuw) => {
  const { rerender } = render(<Pagina {...HIER} />)
  klik('Samenwerkingen')
  await verstrijk(10_000)
  rerender(<Pagina {...HIER} {...nieuw} />)
  expect(screen.queryByRole('status')).toBeNull()
  rerender(<Pagina {...HIER} />)
  expect(screen.queryByRole('status')).toBeNull()
})

test('een pagina die de browser bewaarde, wacht niet meer als zij terugkomt', () => {
  render(<Pagina {...HIER} />)
  klik('Samenwerkingen')
  fireEvent(window, new Event('pagehide'))
  expect(screen.queryByRole('status')).toBeNull()
})

test.each(['Ga naar de inhoud', 'Help', 'Downloaden', 'Elders'])('%s haalt geen volgende pagina hier', (naam) => {
  render(<Pagina {...HIER} />)
  klik(naam)
  expect(screen.queryByRole('status')).toBeNull()
})

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
  'een klik voor een nieuw tabblad wacht hier op niets: %o',
  (opties) => {
    render(<Pagina {...HIER} />)
    klik('Samenwerkingen', opties)
    expect(screen.queryByRole('status')).toBeNull()
  },
)

test.each([
  ['Filter', true],
  ['Zip', false],
  ['Act', false],
])('formulier %s versturen: wacht op een pagina is %s', (naam, wacht) => {
  render(<Pagina {...HIER} />)
  const formulier = screen.getByRole('form', { name: naam })
  fireEvent.submit(formulier)
  expect(screen.queryByRole('status') !== null).toBe(wacht)
})

test('een andere pagina begint bovenaan; terug, en een plek op de pagina, houden hun eigen plaats', () => {
  const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  const { rerender } = render(<Pagina {...HIER} />)
  const naar = (pad: string, zoek = '') => {
    rerender(<Pagina pad={pad} zoek={zoek} />)
    const keer = scrollTo.mock.calls.length
    scrollTo.mockClear()
    return keer
  }
  expect(naar('/samenwerkingen/nieuw')).toBe(1)
  expect(naar('/samenwerkingen/nieuw', 'gedaan=bewaard')).toBe(0)
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(naar('/werkvoorraad')).toBe(0)
  expect(naar('/samenwerkingen/SAM-10021')).toBe(1)
  window.history.replaceState(null, '', '#volgende-stap')
  expect(naar('/samenwerkingen/SAM-10021/actieverzoeken')).toBe(0)
  window.history.replaceState(null, '', window.location.pathname)
  // Back to a filter of the same page, and on from there.
  window.dispatchEvent(new PopStateEvent('popstate'))
  klik('Samenwerkingen')
  expect(naar('/samenwerkingen')).toBe(1)
})
