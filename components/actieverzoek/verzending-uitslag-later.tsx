'use client'
import dynamic from 'next/dynamic'

/** Fetched with the form: what fails may be the line itself. */
export const haalVerzendingUitslag = () => import('./verzending-uitslag.tsx').then((deel) => deel.VerzendingUitslag)

/** Only there when sending failed in part. */
export const VerzendingUitslagLater = dynamic(haalVerzendingUitslag)
