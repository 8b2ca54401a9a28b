'use client'
import dynamic from 'next/dynamic'

/** The form, rendered with the page; its code comes after that of the page. */
export const KetenpartnerUitnodigenLater = dynamic(() =>
  import('./ketenpartner-uitnodigen.tsx').then((deel) => deel.KetenpartnerUitnodigen),
)
