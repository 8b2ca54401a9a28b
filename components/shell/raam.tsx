import type { ReactNode } from 'react'
import { OmgevingsBalk } from './omgevings-balk.tsx'
import { SkipLink } from './skip-link.tsx'
import { Voet } from './voet.tsx'

type Props = Readonly<{ omgeving: 'sandbox' | 'acceptatie' | 'productie'; kop: ReactNode; children: ReactNode }>

/** What stands around every page. */
export function Raam({ omgeving, kop, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col print:block">
      <SkipLink />
      <OmgevingsBalk omgeving={omgeving} />
      {kop}
      <main id="inhoud" tabIndex={-1} className="flex-1 focus:outline-none">
        {children}
      </main>
      <Voet />
    </div>
  )
}
