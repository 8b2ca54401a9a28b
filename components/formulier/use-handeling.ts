'use client'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'

type Opties<I, T> = Readonly<{
  doe: (invoer: I) => Promise<T>
  gelukt: (antwoord: T) => void
  mislukt?: (fout: Error) => void
}>

/**
 * One act: sent once, and again only when it failed. The second press of a double click comes before the page shows the
 * first. `bezig` lasts after success: the page goes, or loses what was acted on.
 */
export function useHandeling<T, I = void>({ doe, gelukt, mislukt }: Opties<I, T>) {
  const onderweg = useRef(false)
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: doe,
    onSuccess: gelukt,
    onError: (fout) => {
      onderweg.current = false
      mislukt?.(fout)
    },
  })
  return {
    stuur: (invoer: I) => {
      if (onderweg.current) return
      onderweg.current = true
      mutate(invoer)
    },
    bezig: isPending || isSuccess,
    fout: error,
  }
}
