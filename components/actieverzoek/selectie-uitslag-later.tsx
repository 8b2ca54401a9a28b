'use client'
import dynamic from 'next/dynamic'

/** Only there when linking failed in part. */
export const SelectieUitslagLater = dynamic(() => import('./selectie-uitslag.tsx').then((deel) => deel.SelectieUitslag))
