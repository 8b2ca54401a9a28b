'use client'
import dynamic from 'next/dynamic'

/** Fetched with the form: what fails may be the line itself. */
export const haalSelectieUitslag = () => import('./selectie-uitslag.tsx').then((deel) => deel.SelectieUitslag)

/** Only there when linking failed in part. */
export const SelectieUitslagLater = dynamic(haalSelectieUitslag)
