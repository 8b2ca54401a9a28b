'use client'
import dynamic from 'next/dynamic'

/** Only there when sending failed in part. */
export const VerzendingUitslagLater = dynamic(() =>
  import('./verzending-uitslag.tsx').then((deel) => deel.VerzendingUitslag),
)
