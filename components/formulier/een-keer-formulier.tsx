'use client'
import { useRef, type ComponentProps } from 'react'

const DUBBEL_MS = 2_000

/** A form that the browser itself sends, and whose second of two clicks would throw away the answer to the first. */
export function EenKeerFormulier(props: ComponentProps<'form'>) {
  const vorige = useRef(-Infinity)
  return (
    <form
      {...props}
      onSubmit={(event) => {
        if (event.timeStamp - vorige.current < DUBBEL_MS) event.preventDefault()
        else vorige.current = event.timeStamp
      }}
    />
  )
}
