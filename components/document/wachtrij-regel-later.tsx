'use client'
import dynamic from 'next/dynamic'

/** Only there once a file was chosen. */
export const WachtrijRegelLater = dynamic(() => import('./wachtrij-regel.tsx').then((deel) => deel.WachtrijRegel))
