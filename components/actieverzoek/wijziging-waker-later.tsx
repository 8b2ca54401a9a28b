'use client'
import dynamic from 'next/dynamic'

/** Watching for changes begins after the page is there. */
export const WijzigingWakerLater = dynamic(() => import('./wijziging-waker.tsx').then((deel) => deel.WijzigingWaker))
