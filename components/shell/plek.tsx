'use client'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { plekken, type VerseDelen } from './vers.ts'

/** A place in a layout: shows the newest that a page brought, and what the layout began with before that. */
export function Plek({ naam, begin }: Readonly<{ naam: keyof VerseDelen; begin: ReactNode }>) {
  const [deel, zet] = useState(begin)
  const nieuwste = useRef(0)
  useEffect(() => {
    const kijk = (delen: VerseDelen, gelezen: number) => {
      if (!(naam in delen) || gelezen < nieuwste.current) return
      nieuwste.current = gelezen
      zet(delen[naam])
    }
    plekken.add(kijk)
    return () => void plekken.delete(kijk)
  }, [naam])
  return deel
}
