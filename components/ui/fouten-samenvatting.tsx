'use client'
import { useEffect, useRef } from 'react'

export type FoutVerwijzing = Readonly<{ id: string; tekst: string }>

/** Two forms of one page may have errors: the title is given back with the last of them. */
let metFouten = 0
const VOOR = 'Fout: '

/**
 * Above a form that was sent with errors: each error leads to its field, and the title of the page says so as long as
 * they are there. Takes the focus for every new array, so keep the same one as long as nothing was sent again; not for
 * what is left of the last one, for then the user is busy elsewhere.
 */
export function FoutenSamenvatting({ fouten }: Readonly<{ fouten: readonly FoutVerwijzing[] }>) {
  const kop = useRef<HTMLHeadingElement>(null)
  const vorige = useRef(fouten)
  useEffect(() => {
    const eerder = vorige.current
    vorige.current = fouten
    const isRest = fouten.length < eerder.length && fouten.every((fout) => eerder.includes(fout))
    if (!isRest) kop.current?.focus()
  }, [fouten])
  const geen = fouten.length === 0
  useEffect(() => (geen ? undefined : zetInTitel()), [geen])
  if (geen) return null
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

/** Gives what takes it back; another page has a title of its own by then. */
function zetInTitel(): () => void {
  metFouten += 1
  if (!document.title.startsWith(VOOR)) document.title = VOOR + document.title
  return () => {
    metFouten -= 1
    if (metFouten === 0 && document.title.startsWith(VOOR)) document.title = document.title.slice(VOOR.length)
  }
}
