// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bewaakVertrek, verlaatZonderVraag } from './bewaak-vertrek.ts'

const VRAAG = 'Weggaan?'

let einde: AbortController
const verlaten = vi.fn()
const vraagAan = vi.fn<(vraag?: string) => boolean>()
/** What a link of the router hears; the browser's own way is that the event is not prevented. */
const gehoord = vi.fn()

beforeEach(() => {
  vi.resetAllMocks()
  einde = new AbortController()
  vi.stubGlobal('confirm', vraagAan)
  document.body.innerHTML = `
    <a href="/samenwerkingen">Samenwerkingen</a>
    <a href="#inhoud">Inhoud</a>
    <a href="/api/documenten/1/inhoud" download>Downloaden</a>
    <a href="/help" target="_blank">Help</a>`
  document.body.addEventListener('click', gehoord)
})
afterEach(() => {
  einde.abort()
  document.body.removeEventListener('click', gehoord)
  vi.unstubAllGlobals()
})

const bewaak = (vraag: string | null = VRAAG) => {
  bewaakVertrek({ vraag: () => vraag, verlaten }, einde.signal)
}

function klik(tekst: string): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true })
  const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === tekst)
  // jsdom goes nowhere.
  link?.addEventListener('click', gaNergensHeen, { once: true })
  link?.dispatchEvent(event)
  return event
}
const gaNergensHeen = (event: Event) => {
  event.preventDefault()
}

function sluit(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

test('wie niet weg wil, blijft, en de link hoort niets', () => {
  bewaak()
  vraagAan.mockReturnValue(false)
  expect(klik('Samenwerkingen').defaultPrevented).toBe(true)
  expect(vraagAan).toHaveBeenCalledExactlyOnceWith(VRAAG)
  expect([gehoord.mock.calls.length, verlaten.mock.calls.length, sluit()]).toEqual([0, 0, true])
})

test('wie weg wil, gaat, en wordt niet twee keer gevraagd; wat liep, hoort het', () => {
  bewaak()
  vraagAan.mockReturnValue(true)
  klik('Samenwerkingen')
  klik('Samenwerkingen')
  expect([vraagAan, gehoord, verlaten].map(({ mock }) => mock.calls.length)).toEqual([1, 2, 1])
  expect(sluit()).toBe(false)
})

test('meer te verliezen is één vraag', () => {
  bewaak('De eerste')
  bewaak('De tweede')
  vraagAan.mockReturnValue(true)
  klik('Samenwerkingen')
  expect(vraagAan).toHaveBeenCalledExactlyOnceWith('De eerste')
  expect(verlaten).toHaveBeenCalledTimes(2)
})

test.each(['Inhoud', 'Downloaden', 'Help'])('%s laat de pagina staan: geen vraag', (tekst) => {
  bewaak()
  klik(tekst)
  expect(vraagAan).not.toHaveBeenCalled()
  expect(gehoord).toHaveBeenCalledOnce()
})

test.each<[string, () => void]>([
  [
    'is er niets te verliezen',
    () => {
      bewaak(null)
    },
  ],
  [
    'is het voorbij',
    () => {
      bewaak()
      einde.abort()
    },
  ],
  [
    'was het al voorbij',
    () => {
      einde.abort()
      bewaak()
    },
  ],
  [
    'mag de pagina niet blijven',
    () => {
      bewaak()
      verlaatZonderVraag()
    },
  ],
])('%s, dan wordt niets gevraagd', (_wanneer, doe) => {
  doe()
  klik('Samenwerkingen')
  expect([vraagAan.mock.calls.length, sluit()]).toEqual([0, false])
})

test.each([
  ['Terug binnen het portaal', { navigationType: 'traverse', cancelable: true, hashChange: false }, true],
  [
    'Terug waar de browser niet te vragen is',
    { navigationType: 'traverse', cancelable: false, hashChange: false },
    false,
  ],
  ['Terug op dezelfde pagina', { navigationType: 'traverse', cancelable: true, hashChange: true }, false],
  ['de pagina die al gekozen is', { navigationType: 'push', cancelable: true, hashChange: false }, false],
])('%s', (_wat, { cancelable, ...soort }, vraagt) => {
  const navigation = new EventTarget()
  vi.stubGlobal('navigation', navigation)
  bewaak()
  vraagAan.mockReturnValue(false)
  const event = Object.assign(new Event('navigate', { cancelable }), soort)
  navigation.dispatchEvent(event)
  expect([vraagAan.mock.calls.length === 1, event.defaultPrevented]).toEqual([vraagt, vraagt])
})
