'use client'
import { useEffect, useState, type ComponentType } from 'react'
import { ProbleemKort } from './probleem-kort.tsx'

type Props = Readonly<{
  fout: Error | null
  /** Of something that runs by itself: the user is busy elsewhere and keeps the focus, which goes to the title else. */
  vanzelf?: boolean
}>
type Deel = Readonly<{ ProbleemUitleg: ComponentType<Props> }>

/** An act that failed, above the form that still holds what was typed: what happened, what stands, what to do. */
export function ProbleemMelding(props: Props) {
  const [deel, setDeel] = useState<Deel | null>(null)
  useEffect(() => {
    // The words are no part of the first load, yet here before they are needed: what fails may be the line itself.
    void import('./probleem-uitleg.tsx').then(setDeel, () => {
      setDeel({ ProbleemUitleg: ProbleemKort })
    })
  }, [])
  return deel === null ? null : <deel.ProbleemUitleg {...props} />
}
