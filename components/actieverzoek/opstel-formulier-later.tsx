'use client'
import dynamic from 'next/dynamic'

/** The form, rendered with the page; its code comes after that of the page. */
export const OpstelFormulierLater = dynamic(() => import('./opstel-formulier.tsx').then((deel) => deel.OpstelFormulier))
