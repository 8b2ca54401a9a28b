import { bewaakVertrek } from '#lib/browser/bewaak-vertrek.ts'

const VRAAG = 'U heeft iets ingevuld dat nog niet is verstuurd. Weggaan? Dan gaat het verloren.'

const bewaakt = new Map<HTMLFormElement, () => void>()

/** Something was typed or chosen in this form: asks before the page is left, until the form is sent, reset or gone. */
export function bewaakFormulier(form: HTMLFormElement): void {
  if (bewaakt.has(form)) return
  // What went with its page needs no guard any more.
  for (const [ander, laatAnderLos] of bewaakt) if (!ander.isConnected) laatAnderLos()
  const einde = new AbortController()
  const laatLos = () => {
    bewaakt.delete(form)
    einde.abort()
  }
  bewaakt.set(form, laatLos)
  form.addEventListener('reset', laatLos, { signal: einde.signal })
  bewaakVertrek({ vraag: () => vraagVan(form), verlaten: laatLos }, einde.signal)
}

/** The form says itself how it stands: sent and gone, or its button busy from the moment it is sent until the page goes. */
function vraagVan(form: HTMLFormElement): string | null {
  const isWeg = !form.isConnected || form.querySelector('button[aria-disabled=true]:not([type=button])') !== null
  return isWeg ? null : VRAAG
}
