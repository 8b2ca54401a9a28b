'use client'
import { PaginaWaker } from './pagina-waker.tsx'
import { SessieWaker } from './sessie-waker.tsx'

export type WakersProps = Readonly<{ inactiefNaMs: number; waarschuwMs: number }>

/** What keeps watch on every page of the portal and shows nothing until there is something to say. */
export function Wakers(props: WakersProps) {
  return (
    <>
      <PaginaWaker />
      <SessieWaker {...props} />
    </>
  )
}
