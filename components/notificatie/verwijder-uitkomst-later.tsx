'use client'
import { useEffect, useState, type ComponentProps, type ComponentType } from 'react'
import type { VerwijderUitkomst } from './verwijder-uitkomst.tsx'

type Props = ComponentProps<typeof VerwijderUitkomst>

/** Its words come after the page, and before they are needed: what fails may be the line itself. */
export function VerwijderUitkomstLater(props: Props) {
  const [deel, setDeel] = useState<Readonly<{ VerwijderUitkomst: ComponentType<Props> }> | null>(null)
  useEffect(() => {
    void import('./verwijder-uitkomst.tsx').then(setDeel, () => undefined)
  }, [])
  return deel === null ? null : <deel.VerwijderUitkomst {...props} />
}
