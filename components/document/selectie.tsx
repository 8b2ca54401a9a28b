'use client'
import { useRef, useSyncExternalStore, type RefObject } from 'react'

const VINKJES = 'input[name=documentId]'
const BIJ_DE_KNOPPEN = 'group-has-[details[open]]:flex group-has-[[name=documentId]:checked]:flex'

/** The checkboxes of the form around this, which work without this code: their own state is the one there is. */
function listVinkjes(hier: RefObject<HTMLElement | null>): HTMLInputElement[] {
  return [...(hier.current?.closest('form')?.querySelectorAll<HTMLInputElement>(VINKJES) ?? [])]
}

/** How many are chosen; none before the page listens. */
function useGekozen(hier: RefObject<HTMLElement | null>): number {
  return useSyncExternalStore(
    (meld) => {
      const formulier = hier.current?.closest('form')
      formulier?.addEventListener('change', meld)
      return () => formulier?.removeEventListener('change', meld)
    },
    () => listVinkjes(hier).filter(({ checked }) => checked).length,
    () => 0,
  )
}

/** Beside the count of the list: how many of it are chosen. */
export function AantalGekozen() {
  const hier = useRef<HTMLSpanElement>(null)
  const gekozen = useGekozen(hier)
  return (
    <span ref={hier} aria-live="polite">
      {gekozen > 0 && ` · ${gekozen} gekozen`}
    </span>
  )
}

/**
 * One checkbox for all of this page. Without JavaScript it could do nothing, and is not there. On a telephone it comes with
 * the acts.
 */
export function AllesOpPagina({ aantal }: Readonly<{ aantal: number }>) {
  const hier = useRef<HTMLInputElement>(null)
  const gekozen = useGekozen(hier)
  return (
    <label
      className={`hidden min-h-11 items-center gap-3 text-tabel md:flex md:text-meta ${BIJ_DE_KNOPPEN} noscript:hidden!`}
    >
      <input
        ref={hier}
        type="checkbox"
        checked={gekozen === aantal}
        className="size-5 flex-none"
        onChange={({ currentTarget: { checked } }) => {
          for (const vinkje of listVinkjes(hier)) vinkje.checked = checked
        }}
      />
      Alle {aantal} op deze pagina
    </label>
  )
}
