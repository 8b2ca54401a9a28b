import type { ReactNode } from 'react'

type Props = Readonly<{ toelichting: string; /** What it is, above it. */ kop?: ReactNode }>

/** Words that went with a step, as they were written. */
export function ToelichtingCitaat({ toelichting, kop }: Props) {
  return (
    <blockquote className="mt-2 border-l-3 border-line pl-3 text-body whitespace-pre-line">
      {kop !== undefined && <span className="block text-meta text-ink-2">{kop}</span>}
      <span className="wrap-anywhere">{toelichting}</span>
    </blockquote>
  )
}
