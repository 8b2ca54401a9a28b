'use client'
import dynamic from 'next/dynamic'

/** The conversation, rendered with the page; its code comes after that of the page. */
export const BerichtenLater = dynamic(() => import('./berichten-blok.tsx').then((deel) => deel.BerichtenBlok))
