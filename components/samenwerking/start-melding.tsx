'use client'
import { usePathname } from 'next/navigation'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'

const StartVolger = lazy(() => import('./start-volger.tsx').then((deel) => ({ default: deel.StartVolger })))

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  bezig: boolean
  /** What to say to who saw it busy. */
  klaar: ReactNode
}>

/** Follows a start until it is done, and says so then, on the page that saw it busy; stands empty otherwise, as a screen reader reads what changes in a region. */
export function StartMelding({ samenwerkingId, bezig, klaar }: Props) {
  const hier = usePathname()
  const [bezigOp, setBezigOp] = useState(bezig ? hier : '')
  if (bezig && bezigOp !== hier) setBezigOp(hier)
  return (
    <>
      <div role="status">{bezigOp === hier && !bezig && klaar}</div>
      {bezig && (
        <Suspense fallback={null}>
          <StartVolger samenwerkingId={samenwerkingId} />
        </Suspense>
      )}
    </>
  )
}
