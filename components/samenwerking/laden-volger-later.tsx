'use client'
import dynamic from 'next/dynamic'

/** Following begins after the page is there. */
export const LadenVolgerLater = dynamic(() => import('./laden-volger.tsx').then((deel) => deel.LadenVolger))
