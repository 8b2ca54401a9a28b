'use client'
import dynamic from 'next/dynamic'

/** Only there once a file was chosen. */
export const WachtrijLijstLater = dynamic(() => import('./wachtrij-lijst.tsx').then((deel) => deel.WachtrijLijst))
