'use client'
import { startTransition, useEffect } from 'react'
import { plekken, type VerseDelen } from './vers.ts'

/**
 * Within a page: puts these parts at their places in the layouts around it, which Next leaves as they were (ADR 0020). What is
 * the same there stays, and so does the focus. Back brings a page as it was: then its parts are older, and stay away.
 */
export function Breng({ delen, gelezen }: Readonly<{ delen: VerseDelen; gelezen: number }>) {
  useEffect(() => {
    startTransition(() => {
      for (const zet of plekken) zet(delen, gelezen)
    })
  }, [delen, gelezen])
  return null
}
