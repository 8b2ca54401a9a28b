'use client'
import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Knop, KnoppenRij } from './knop.tsx'

type Props = Readonly<{
  open: boolean
  vraag: string
  bevestig: string
  bezig?: boolean
  onBevestig: () => void
  onSluit: () => void
  children: ReactNode
}>

/** Asks before what cannot be undone: *Annuleren* has the focus first, the confirming button repeats the act. */
export function DialoogVenster({ open, vraag, bevestig, bezig = false, onBevestig, onSluit, children }: Props) {
  const venster = useRef<HTMLDialogElement>(null)
  const titel = useId()
  useEffect(() => {
    if (open) venster.current?.showModal()
    else venster.current?.close()
  }, [open])
  useLayoutEffect(() => {
    const dit = venster.current
    // Just before it is taken from the page: only closing gives the focus back.
    return () => dit?.close()
  }, [])
  return (
    <dialog
      ref={venster}
      aria-labelledby={titel}
      // The word comes later: by then it may be open again, as in development, where React does everything twice.
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onSluit()
      }}
      className="m-auto max-w-130 rounded-kaart border border-t-3 border-line border-t-ink bg-sheet p-6 text-ink"
    >
      <h2 id={titel} className="font-serif text-h2 font-semibold">
        {vraag}
      </h2>
      <div className="mt-2 mb-5">{children}</div>
      <KnoppenRij>
        <Knop type="button" variant="secundair" onClick={onSluit}>
          Annuleren
        </Knop>
        <Knop type="button" variant="gevaar" bezig={bezig} onClick={onBevestig}>
          {bevestig}
        </Knop>
      </KnoppenRij>
    </dialog>
  )
}
