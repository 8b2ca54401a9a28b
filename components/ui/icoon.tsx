import { Download, Printer } from 'lucide-react'

/** Every icon of the product; each one weighs on the first load of a page, so add one only where it says something. */
const ICONEN = { downloaden: Download, afdrukken: Printer } as const

type Props = Readonly<{ naam: keyof typeof ICONEN; maat?: 16 | 20 }>

/** Decoration beside words, never alone. */
export function Icoon({ naam, maat = 20 }: Props) {
  const Teken = ICONEN[naam]
  return <Teken aria-hidden="true" size={maat} strokeWidth={1.75} className="inline-block flex-none" />
}
