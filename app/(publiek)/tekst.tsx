import type { ReactNode } from 'react'
import { Alert } from '#components/ui/alert.tsx'

/** Running text at a width one reads well. */
export function Tekst({ children }: Readonly<{ children: ReactNode }>) {
  return <div className="leesbreedte space-y-3">{children}</div>
}

export function Opsomming({ children }: Readonly<{ children: ReactNode }>) {
  return <ul className="list-disc space-y-1 pl-5">{children}</ul>
}

/** On each page whose text the deploying organisation has to make its own. */
export function Sjabloon({ wie }: Readonly<{ wie: string }>) {
  return (
    <Alert soort="letop" titel="Sjabloon, nog niet beoordeeld">
      <p>{wie} vult deze pagina aan en controleert haar. Tot dan kunt u er geen rechten aan ontlenen.</p>
    </Alert>
  )
}
