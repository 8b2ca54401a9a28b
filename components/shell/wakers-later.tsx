'use client'
import dynamic from 'next/dynamic'

/** Nothing to see at first: their code comes after that of the page. */
export const WakersLater = dynamic(() => import('./wakers.tsx').then((deel) => deel.Wakers))
