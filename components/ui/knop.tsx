import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { Link } from './link.tsx'
import { TraagMelding } from './traag-melding.tsx'

export type KnopVariant = 'primair' | 'secundair' | 'klein' | 'tekst' | 'gevaar'

const BASIS =
  'inline-flex min-h-11 items-center gap-2 rounded-knop border-[1.5px] py-2.25 font-[650] aria-disabled:cursor-default'
const VARIANT: Readonly<Record<KnopVariant, string>> = {
  primair: 'border-action bg-action px-4.5 text-on-action no-underline hover:bg-ink hover:border-ink hover:text-paper',
  secundair: 'border-action bg-transparent px-4.5 text-action no-underline hover:bg-well',
  // Several above a list, where there is room for a mouse.
  klein:
    'border-action bg-transparent px-4.5 text-action no-underline hover:bg-well md:min-h-9! md:px-3 md:py-1.25! md:text-meta',
  tekst:
    'border-transparent bg-transparent px-0 text-action underline decoration-1 underline-offset-3 hover:decoration-2',
  gevaar: 'border-fout bg-transparent px-4.5 text-fout no-underline hover:bg-fout-vlak',
}

function klassen(variant: KnopVariant): string {
  return `${BASIS} ${VARIANT[variant]}`
}

type KnopProps = Omit<ComponentProps<'button'>, 'disabled' | 'className' | 'style'> & {
  variant?: KnopVariant
  bezig?: boolean
  /** False where something else beside it shows how the work goes on. */
  meldTraag?: boolean
}

/**
 * Does something. Never disabled: while busy it stays focusable, says so, and a second press does nothing. When that takes
 * long, it says that too.
 */
export function Knop(props: KnopProps) {
  const { variant = 'primair', bezig = false, meldTraag = true, type = 'submit', onClick, children, ...rest } = props
  const knop = (
    <button
      {...rest}
      type={type}
      aria-disabled={bezig || undefined}
      className={klassen(variant)}
      onClick={bezig ? houTegen : onClick}
    >
      {children}
      {bezig && <span className="font-normal">Bezig…</span>}
    </button>
  )
  return (
    <>
      {knop}
      {bezig && meldTraag && <TraagMelding />}
    </>
  )
}

function houTegen(event: MouseEvent): void {
  event.preventDefault()
}

/** Goes to a page and looks like the way forward. */
export function KnopLink({
  href,
  variant = 'primair',
  children,
}: Readonly<{ href: string; variant?: KnopVariant; children: ReactNode }>) {
  return (
    <Link href={href} className={`niet-afdrukken ${klassen(variant)}`}>
      {children}
    </Link>
  )
}

/** Fetches a file from our own API: a plain link, for a router would fetch it beforehand. */
export function KnopDownload({ href, children }: Readonly<{ href: `/api/${string}`; children: ReactNode }>) {
  return (
    <a href={href} download className={`niet-afdrukken ${klassen('primair')}`}>
      {children}
    </a>
  )
}

/** A page asked for anew: a plain link, for a router may show what it still has. */
export function KnopHerlaad({ href, children }: Readonly<{ href: string; children: ReactNode }>) {
  return (
    <a href={href} className={`niet-afdrukken ${klassen('primair')}`}>
      {children}
    </a>
  )
}

export function KnoppenRij({ children }: Readonly<{ children: ReactNode }>) {
  return <div className="niet-afdrukken flex flex-wrap items-center gap-x-4 gap-y-3">{children}</div>
}

/** As wide as the panel they stand in, one below the other. */
export function KnoppenStapel({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <div className="niet-afdrukken mt-3 flex flex-col gap-y-3 [&>*]:justify-center [&>.underline]:justify-start">
      {children}
    </div>
  )
}
