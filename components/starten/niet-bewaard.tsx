'use client'
import { useEffect, useState, type ComponentType } from 'react'
import type { ProblemError } from '#lib/problem/problem.ts'

type Deel = Readonly<{ NietBewaardReden: ComponentType<Readonly<{ fout: ProblemError }>> }>

/** What is typed is kept without asking; only when that fails there is something to say, and why. */
export function NietBewaard({ fout }: Readonly<{ fout: ProblemError | null }>) {
  const [deel, setDeel] = useState<Deel | null>(null)
  useEffect(() => {
    // Before it is needed: what fails may be the line itself. Without a reason it still says that it was not kept.
    void import('./niet-bewaard-reden.tsx').then(setDeel, () => undefined)
  }, [])
  return (
    <p role="status" className="text-meta text-letop">
      {fout !== null && (
        <>Wat u net typte, is nog niet bewaard. {deel !== null && <deel.NietBewaardReden fout={fout} />}</>
      )}
    </p>
  )
}
