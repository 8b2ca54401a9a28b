import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'

export type KnopVariant = 'primair' | 'secundair' | 'tekst' | 'gevaar'

const BASIS =
  'inline-flex min-h-11 items-center gap-2 rounded-knop border-[1.5px] px-4.5 py-2.25 font-[650] no-underline'
const VARIANT: Readonly<Record<KnopVariant, string>> = {
  primair: 'border-action bg-action text-on-action hover:bg-ink hover:border-ink hover:text-paper',
  secundair: 'border-action bg-transparent text-action hover:bg-well',
  tekst: 'border-transparent bg-transparent px-2 text-action underline underline-offset-3',
  gevaar: 'border-fout bg-transparent text-fout hover:bg-fout-vlak',
}

function klassen(variant: KnopVariant): string {
  return `${BASIS} ${VARIANT[variant]}`
}

type KnopProps = Omit<ComponentProps<'button'>, 'disabled' | 'className' | 'style'> & {
  variant?: KnopVariant
  bezig?: boolean
}

/** Does something. Never disabled: while busy it stays focusable and says so. */
export function Knop({ variant = 'primair', bezig = false, type = 'submit', children, ...rest }: KnopProps) {
  return (
    <button {...rest} type={type} aria-disabled={bezig || undefined} className={klassen(variant)}>
      {children}
      {bezig && <span className="font-normal">Bezig…</span>}
    </button>
  )
}

/** Goes to a page and looks like the way forward. */
export function KnopLink({
  href,
  variant = 'primair',
  children,
}: Readonly<{ href: string; variant?: KnopVariant; children: ReactNode }>) {
  return (
    <Link href={href} className={klassen(variant)}>
      {children}
    </Link>
  )
}

export function KnoppenRij({ children }: Readonly<{ children: ReactNode }>) {
  return <div className="niet-afdrukken flex flex-wrap items-center gap-3">{children}</div>
}
