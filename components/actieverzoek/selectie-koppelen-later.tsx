'use client'
import dynamic from 'next/dynamic'

/** The form, rendered with the page; its code comes after that of the page. */
export const SelectieKoppelenLater = dynamic(() =>
  import('./selectie-koppelen.tsx').then((deel) => deel.SelectieKoppelen),
)
