import type { ReactNode } from 'react'
import { KnopLink } from './knop.tsx'
import { LegeStaat } from './lege-staat.tsx'

type Props = Readonly<{
  /** What the list is of, as a plural. */
  wat: string
  gefilterd: boolean
  /** The list without filters, from its first page. */
  href: string
  children?: ReactNode
}>

/** Nothing is left of what was chosen; or nothing was chosen, and the list ends before this page. */
export function GeenResultaat({ wat, gefilterd, href, children }: Props) {
  return (
    <LegeStaat
      soort="geen-resultaat"
      titel={gefilterd ? `Geen ${wat} met deze filters` : `Op deze pagina staan geen ${wat}`}
    >
      {gefilterd && children}
      <KnopLink href={href} variant="secundair">
        {gefilterd ? 'Filters wissen' : 'Naar de eerste pagina'}
      </KnopLink>
    </LegeStaat>
  )
}
