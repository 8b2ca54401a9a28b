'use client'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState, type SubmitEvent } from 'react'
import type * as z from 'zod/mini'
import { ProblemError } from '#lib/problem/problem.ts'

/** One message at one field; `veld` is the control's name and the tail of its id. */
export type VeldFout = { veld: string; tekst: string }

type Opties<S extends z.ZodMiniType, T> = {
  /** Used in ids, so that two forms on one page do not mix. */
  naam: string
  schema: S
  /** Form fields to raw input; the default takes every field as text. */
  lees?: (gegevens: FormData) => unknown
  /** The act. The key stays the same while the input does, so that a repeat never doubles. */
  verstuur: (invoer: z.output<S>, idempotencyKey: string) => Promise<T>
  gelukt: (antwoord: T) => void
}

/** A form that validates with the domain's schema, sends once, keeps what was typed and says what went wrong where. */
export function useFormulier<S extends z.ZodMiniType, T>({
  naam,
  schema,
  lees = leesVelden,
  verstuur,
  gelukt,
}: Opties<S, T>) {
  const [fouten, setFouten] = useState<VeldFout[]>([])
  const sleutel = useRef({ invoer: '', key: '' })
  const onderweg = useRef(false)
  const mutation = useMutation({
    mutationFn: ({ invoer, key }: { invoer: z.output<S>; key: string }) => verstuur(invoer, key),
    onSuccess: gelukt,
    onError: (fout) => {
      onderweg.current = false
      if (fout instanceof ProblemError && fout.invalidParams) {
        setFouten(fout.invalidParams.map(({ name, reason }) => ({ veld: name, tekst: reason })))
      }
    },
  })

  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (onderweg.current) return
    const resultaat = schema.safeParse(lees(new FormData(event.currentTarget)))
    if (!resultaat.success) {
      setFouten(resultaat.error.issues.map(({ path, message }) => ({ veld: path.join('.'), tekst: message })))
      return
    }
    setFouten([])
    const invoer = JSON.stringify(resultaat.data)
    if (sleutel.current.invoer !== invoer) sleutel.current = { invoer, key: crypto.randomUUID() }
    onderweg.current = true
    mutation.mutate({ invoer: resultaat.data, key: sleutel.current.key })
  }

  return {
    onSubmit,
    fouten,
    foutVan: (veld: string) => fouten.find((fout) => fout.veld === veld)?.tekst,
    idVan: (veld: string) => `${naam}-${veld}`,
    probleem: mutation.error,
    bezig: mutation.isPending || mutation.isSuccess,
  }
}

function leesVelden(gegevens: FormData): Record<string, FormDataEntryValue> {
  return Object.fromEntries(gegevens)
}

/** A text field of a form; a file, or a field that is not there, is an empty text. */
export function tekstUit(gegevens: FormData, veld: string): string {
  const waarde = gegevens.get(veld)
  return typeof waarde === 'string' ? waarde : ''
}
