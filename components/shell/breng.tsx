'use client'
import { startTransition, useEffect } from 'react'
import { plekken, type VerseDelen } from './vers.ts'

/**
 * Within a page: puts these parts at their places in the layouts around it, which Next leaves as they were (ADR 0020). What is
 * the same there stays, and so does the focus.
 */
export function Breng({ delen }: Readonly<{ delen: VerseDelen }>) {
  useEffect(() => {
    startTransition(() => {
      for (const zet of plekken) zet(delen)
    })
  }, [delen])
  return null
}
