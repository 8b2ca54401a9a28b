'use client'
import { useCallback, useEffect, useRef, useState, type SubmitEvent } from 'react'
import type * as z from 'zod/mini'
import type { Lader } from '#lib/browser/api.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { useHandeling } from './use-handeling.ts'

/** One message at one field; `veld` is the control's name and the tail of its id. */
export type VeldFout = { veld: string; tekst: string }

type Opties<S extends z.ZodMiniType, T> = {
  /** Used in ids, so that two forms on one page do not mix. */
  naam: string
  /** Fetched when the form is there: validation is not part of the first load of a page. */
  schema: Lader<S>
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
  const [haalSchema] = useState(() => schema)
  // Before the first submit: what fails then may be the line itself.
  useEffect(() => void haalSchema().catch(() => undefined), [haalSchema])
  const idVan = useCallback((veld: string) => `${naam}-${veld}`, [naam])
  const { stuur, bezig, fout } = useHandeling({
    doe: async (ruw: unknown) => {
      const gekeurd = keur(await haalSchema().catch(zonderVerbinding), ruw)
      const invoer = JSON.stringify(gekeurd)
      if (sleutel.current.invoer !== invoer) sleutel.current = { invoer, key: crypto.randomUUID() }
      return verstuur(gekeurd, sleutel.current.key)
    },
    gelukt,
    mislukt: (reden) => {
      const velden = reden instanceof ProblemError ? reden.invalidParams : undefined
      setFouten(
        opPlaats(
          (velden ?? []).map(({ name, reason }) => ({ veld: name, tekst: reason })),
          idVan,
        ),
      )
    },
  })

  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    setFouten([])
    stuur(lees(new FormData(event.currentTarget)))
  }

  return {
    onSubmit,
    fouten,
    foutVan: (veld: string) => fouten.find((een) => een.veld === veld)?.tekst,
    idVan,
    probleem: fout,
    bezig,
  }
}

/**
 * In the order of the page, whoever found them: a schema and the SWF have orders of their own. What is said of a field that is
 * not here leads nowhere: it is left to the problem.
 */
function opPlaats(fouten: VeldFout[], idVan: (veld: string) => string): VeldFout[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  const plek = ({ veld }: VeldFout) => ids.indexOf(idVan(veld))
  return fouten.filter((fout) => plek(fout) >= 0).toSorted((a, b) => plek(a) - plek(b))
}

/** Without it nothing was sent. */
function zonderVerbinding(cause: unknown): never {
  const detail = 'Er is geen verbinding met het portaal.'
  throw new ProblemError('interne-fout', { detail, afloop: 'niet-aangekomen', cause })
}

/** Input that does not fit is the same kind of problem here as when the server finds it. */
function keur<S extends z.ZodMiniType>(schema: S, ruw: unknown): z.output<S> {
  const resultaat = schema.safeParse(ruw)
  if (resultaat.success) return resultaat.data
  const invalidParams = resultaat.error.issues.map(({ path, message }) => ({ name: path.join('.'), reason: message }))
  throw new ProblemError('ongeldige-invoer', { invalidParams })
}

function leesVelden(gegevens: FormData): Record<string, FormDataEntryValue> {
  return Object.fromEntries(gegevens)
}

/** A text field of a form; a file, or a field that is not there, is an empty text. */
export function tekstUit(gegevens: FormData, veld: string): string {
  const waarde = gegevens.get(veld)
  return typeof waarde === 'string' ? waarde : ''
}
