import { vertrekNaar } from './vertrek.ts'

/** Something on this page that is lost when it is left. */
export type Bewaker = Readonly<{
  /** What to ask of who leaves now; null when there is nothing to lose. */
  vraag: () => string | null
  /** Somebody leaves all the same: what runs stops. */
  verlaten?: () => void
}>

const bewakers = new Set<Bewaker>()

/** Asks before the page is left: by a link, by Back, by a reload or by closing it; until `einde`, or once somebody left. */
export function bewaakVertrek(bewaker: Bewaker, einde?: AbortSignal): void {
  if (einde?.aborted) return
  bewakers.add(bewaker)
  einde?.addEventListener('abort', () => {
    laatLos(bewaker)
  })
  // The same listener counts once, however often it is added.
  window.addEventListener('beforeunload', bijSluiten)
  // Before the link itself hears of it, and the page that it leads to is on its way.
  window.addEventListener('click', bijKlik, { capture: true })
  if ('navigation' in window) window.navigation.addEventListener('navigate', bijTerug)
}

function laatLos(bewaker: Bewaker): void {
  bewakers.delete(bewaker)
  if (bewakers.size > 0) return
  // Not every browser keeps a page with such a listener for who comes back: only as long as it is needed.
  window.removeEventListener('beforeunload', bijSluiten)
  window.removeEventListener('click', bijKlik, { capture: true })
  if ('navigation' in window) window.navigation.removeEventListener('navigate', bijTerug)
}

/** For a page that may not stay, as when the session ended: nothing is asked. */
export function verlaatZonderVraag(): void {
  for (const bewaker of [...bewakers]) {
    laatLos(bewaker)
    bewaker.verlaten?.()
  }
}

function vraagNu(): string | null {
  return [...bewakers].map(({ vraag }) => vraag()).find((vraag) => vraag !== null) ?? null
}

/** The browser's own question: the page stays as it is until there is an answer, and every aid can read it. */
function magWeg(): boolean {
  const vraag = vraagNu()
  if (vraag === null) return true
  if (!window.confirm(vraag)) return false
  verlaatZonderVraag()
  return true
}

function bijSluiten(event: BeforeUnloadEvent): void {
  if (vraagNu() !== null) event.preventDefault()
}

function bijKlik(event: MouseEvent): void {
  if (vertrekNaar(event) === null || magWeg()) return
  event.preventDefault()
  event.stopPropagation()
}

/** Back and Forward, where the browser lets itself be asked; elsewhere the page goes. */
function bijTerug(event: NavigateEvent): void {
  if (event.navigationType !== 'traverse' || !event.cancelable || event.hashChange) return
  if (!magWeg()) event.preventDefault()
}
