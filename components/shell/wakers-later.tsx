'use client'
import { useEffect, useState, type ComponentType } from 'react'
import type { WakersProps } from './wakers.tsx'

/** Nothing to see at first: their code comes after that of the page. Not by `next/dynamic`, which weighs as much as they do. */
export function WakersLater(props: WakersProps) {
  const [wakers, setWakers] = useState<{ Wakers: ComponentType<WakersProps> } | null>(null)
  useEffect(() => {
    void import('./wakers.tsx').then(setWakers)
  }, [])
  return wakers === null ? null : <wakers.Wakers {...props} />
}
