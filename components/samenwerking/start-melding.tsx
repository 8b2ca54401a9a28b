'use client'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'

const StartVolger = lazy(() => import('./start-volger.tsx').then((deel) => ({ default: deel.StartVolger })))

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  bezig: boolean
  /** What to say to who saw it busy. */
  klaar: ReactNode
}>

/** Follows a start until it is done, and says so then; stands empty otherwise, as a screen reader reads what changes in a region. */
export function StartMelding({ samenwerkingId, bezig, klaar }: Props) {
  const [wasBezig, setWasBezig] = useState(bezig)
  if (bezig && !wasBezig) setWasBezig(true)
  return (
    <>
      <div role="status">{wasBezig && !bezig && klaar}</div>
      {bezig && (
        <Suspense fallback={null}>
          <StartVolger samenwerkingId={samenwerkingId} />
        </Suspense>
      )}
    </>
  )
}
