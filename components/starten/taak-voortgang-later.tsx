'use client'
import dynamic from 'next/dynamic'

/** The steps stand in the page itself; carrying them out begins when it is there. */
export const TaakVoortgangLater = dynamic(() => import('./taak-voortgang.tsx').then((deel) => deel.TaakVoortgang))
