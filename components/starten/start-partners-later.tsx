'use client'
import dynamic from 'next/dynamic'

/** Choosing, with its advice about OINs, is fetched behind the page. */
export const StartPartnersLater = dynamic(() => import('./start-partners.tsx').then((deel) => deel.StartPartners))
