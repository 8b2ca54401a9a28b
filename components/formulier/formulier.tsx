'use client'
import { useSyncExternalStore, type ComponentProps } from 'react'

/**
 * A form that our own code sends. Until that code is there the browser would send it itself, to the page's own address:
 * so its buttons do nothing yet, and what gets through all the same is a POST, because what people type never
 * belongs in an address.
 */
export function Formulier({ children, ...rest }: Omit<ComponentProps<'form'>, 'method' | 'action' | 'noValidate'>) {
  const wacht = useSyncExternalStore(
    verandertNooit,
    () => false,
    () => true,
  )
  return (
    <form {...rest} noValidate method="post" data-wacht={wacht || undefined}>
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

function verandertNooit(): () => void {
  return () => undefined
}
