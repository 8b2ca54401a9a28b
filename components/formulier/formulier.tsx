'use client'
import { useSyncExternalStore, type ComponentProps, type InputEvent } from 'react'

/**
 * A form that our own code sends. Until that code is there the browser would send it itself, to the page's own address:
 * so its buttons do nothing yet, and what gets through all the same is a POST, because what people type never
 * belongs in an address. Who leaves what was typed in it is asked first; a form with an `onInput` of its own keeps that itself.
 */
export function Formulier({ children, ...rest }: Omit<ComponentProps<'form'>, 'method' | 'action' | 'noValidate'>) {
  const wacht = useSyncExternalStore(
    verandertNooit,
    () => false,
    () => true,
  )
  return (
    <form onInput={bewaak} {...rest} noValidate method="post" data-wacht={wacht || undefined}>
      {/* Enter in a field presses the first button of the form. */}
      {wacht && <button type="submit" disabled hidden />}
      {children}
      <noscript>
        <p className="font-[650]">
          Versturen kan alleen met JavaScript. Zet het aan in uw browser en laad de pagina opnieuw.
        </p>
      </noscript>
    </form>
  )
}

/** Fetched at the first letter: most forms are never left like that, and it is no part of the first load. */
function bewaak({ currentTarget }: InputEvent<HTMLFormElement>): void {
  void import('./bewaak-formulier.ts').then((deel) => {
    deel.bewaakFormulier(currentTarget)
  })
}

function verandertNooit(): () => void {
  return () => undefined
}
