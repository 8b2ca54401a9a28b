import type { ReactNode } from 'react'

type Props = Readonly<{
  titel: string
  /** Beside the title, also when it is closed: what is in it. */
  stand?: string
  open?: boolean
  onOpen?: () => void
  children: ReactNode
}>

/** What not everyone needs: closed at first, the browser's own disclosure, so it works without JavaScript. */
export function Uitklap({ titel, stand, open = false, onOpen, children }: Props) {
  return (
    <details
      open={open}
      className="border-y border-line"
      onToggle={
        onOpen &&
        ((event) => {
          if (event.currentTarget.open) onOpen()
        })
      }
    >
      <summary className="min-h-11 cursor-pointer py-2.5 font-[650]">
        {titel}
        {stand !== undefined && <span className="font-normal text-ink-2"> · {stand}</span>}
      </summary>
      <div className="pt-1 pb-5">{children}</div>
    </details>
  )
}
