'use client'
import { useEffect, useState, type ReactNode } from 'react'
import { plekken, type VerseDelen } from './vers.ts'

/** A place in a layout: shows what the page that was opened last brought, and what the layout began with before that. */
export function Plek({ naam, begin }: Readonly<{ naam: keyof VerseDelen; begin: ReactNode }>) {
  const [deel, zet] = useState(begin)
  useEffect(() => {
    const kijk = (delen: VerseDelen) => {
      if (naam in delen) zet(delen[naam])
    }
    plekken.add(kijk)
    return () => void plekken.delete(kijk)
  }, [naam])
  return deel
}
