'use client'
import { useEffect, useRef } from 'react'

export type FoutVerwijzing = Readonly<{ id: string; tekst: string }>

/** Above a form that was sent with errors: takes the focus, and each error leads to its field. */
export function FoutenSamenvatting({ fouten }: Readonly<{ fouten: readonly FoutVerwijzing[] }>) {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (fouten.length === 0) return
    kop.current?.focus()
    if (!document.title.startsWith('Fout: ')) document.title = `Fout: ${document.title}`
  }, [fouten])
  if (fouten.length === 0) return null
  return (
    <div role="alert" className="leesbreedte border border-t-3 border-line border-t-fout bg-sheet px-5 py-4">
      <h2 ref={kop} tabIndex={-1} className="font-[650]">
        {fouten.length === 1 ? 'Er is 1 fout' : `Er zijn ${fouten.length} fouten`}
      </h2>
      <ul className="mt-1">
        {fouten.map(({ id, tekst }) => (
          <li key={id + tekst}>
            <a href={`#${id}`} className="text-fout">
              {tekst}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
