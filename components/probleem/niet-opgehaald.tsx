import type { ReactNode } from 'react'
import { Alert } from '#components/ui/alert.tsx'

/** A block that could not be read while the rest of its page could: what is missing, what that means here, and once more. */
export function NietOpgehaald({ titel, children }: Readonly<{ titel: string; children?: ReactNode }>) {
  return (
    <Alert soort="letop" titel={titel}>
      {children}
      <p>
        <OpnieuwOphalen />
      </p>
    </Alert>
  )
}

/** This very address, its query included (RFC 3986, 5.2.2): a part of a page does not know of which. */
const DIT_ADRES = ''

/** The page asked for anew: a plain link, for a router may show what it still has. */
export function OpnieuwOphalen() {
  return (
    <a href={DIT_ADRES} className="niet-afdrukken inline-block py-0.5">
      Opnieuw proberen
    </a>
  )
}
