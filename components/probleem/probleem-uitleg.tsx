import { useEffect, useRef, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import type { Handeling } from '#lib/problem/handelingen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { legUit, twijfelNa } from '#lib/problem/uitleg.ts'

type Props = Readonly<{ fout: Error | null; vanzelf?: boolean }>

/** An act that failed, above the form that still holds what was typed. Stays while it is tried again, and remembers what was open. */
export function ProbleemUitleg({ fout, vanzelf = false }: Props) {
  const [twijfel, setTwijfel] = useState<Handeling | null>(null)
  const kop = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    // Each new one: it may stand far above the button that was pressed, out of sight.
    if (fout !== null && !vanzelf) kop.current?.focus()
  }, [fout, vanzelf])
  if (fout === null) return null
  const nieuw = twijfelNa(fout)
  if (nieuw !== null && nieuw !== twijfel) setTwijfel(nieuw)
  const { titel, reden, stand, nu, nummer } = legUit(fout, twijfel)
  const isUitgelogd = fout instanceof ProblemError && fout.code === 'niet-ingelogd'
  return (
    <Alert
      soort="fout"
      titel={
        <span ref={kop} tabIndex={-1}>
          {titel}
        </span>
      }
      rol="alert"
    >
      {reden !== '' && <p>{reden}</p>}
      {stand !== '' && <p>{stand}</p>}
      {isUitgelogd ? <OpnieuwInloggen /> : <p>{nu}</p>}
      {nummer !== null && <p className="text-meta text-ink-2">Nummer van deze melding: {nummer}</p>}
    </Alert>
  )
}

/** Beside this page, so that what was typed stays. */
function OpnieuwInloggen() {
  return (
    <p>
      <a href="/inloggen" target="_blank" rel="noreferrer">
        Log in op een nieuw tabblad
      </a>{' '}
      en probeer het daarna hier opnieuw.
    </p>
  )
}
