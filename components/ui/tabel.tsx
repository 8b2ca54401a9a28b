import Link from 'next/link'
import type { ReactNode } from 'react'

type Sorteer = Readonly<{ href: string; richting: 'ascending' | 'descending' | null }>
export type Kolom = Readonly<{
  kop: string
  /** Share of the width, so that the same columns align across blocks. */
  breedte?: 'zegel' | 'smal' | 'midden' | 'breed'
  /** Set on a column the list can be sorted by. */
  sorteer?: Sorteer
}>
export type Rij = Readonly<{ sleutel: string; cellen: readonly ReactNode[]; vanU?: boolean; strikt?: boolean }>

const BREEDTE = {
  zegel: 'tabel-breed:w-18 print:w-18',
  smal: 'tabel-breed:w-[16%] print:w-[16%]',
  midden: 'tabel-breed:w-[22%] print:w-[22%]',
  breed: 'tabel-breed:w-[34%] print:w-[34%]',
} as const

type Props = Readonly<{
  bijschrift: string
  kolommen: readonly Kolom[]
  rijen: readonly Rij[]
  rijkop?: number
  kopVerborgen?: boolean
}>

/**
 * A real table that becomes a stacked list where it has too little room, label before value; then what it can be sorted by
 * stands above it. `rijkop` is the cell that names the row.
 */
export function Tabel({ bijschrift, kolommen, rijen, rijkop = 0, kopVerborgen = false }: Props) {
  return (
    <div className="@container">
      <Sortering kolommen={kolommen} />
      <table className="block w-full border-t-2 border-ink bg-sheet print:table tabel-breed:table tabel-breed:table-fixed">
        <caption className="sr-only">{bijschrift}</caption>
        <thead
          className={
            kopVerborgen
              ? 'sr-only'
              : 'sr-only print:not-sr-only print:table-header-group tabel-breed:not-sr-only tabel-breed:table-header-group'
          }
        >
          <tr>
            {kolommen.map((kolom) => (
              <Kolomkop key={kolom.kop} {...kolom} />
            ))}
          </tr>
        </thead>
        <tbody className="block print:table-row-group tabel-breed:table-row-group">
          {rijen.map((rij) => (
            <Tabelrij key={rij.sleutel} rij={rij} kolommen={kolommen} rijkop={rijkop} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Kolomkop({ kop, breedte = 'midden', sorteer }: Kolom) {
  return (
    <th
      scope="col"
      aria-sort={sorteer?.richting ?? undefined}
      className={`border-b border-line px-4 py-2.5 text-left text-klein font-normal text-ink-2 ${BREEDTE[breedte]}`}
    >
      {sorteer === undefined ? (
        <span className={breedte === 'zegel' ? 'sr-only' : ''}>{kop}</span>
      ) : (
        <>
          <span className="tabel-breed:hidden">{kop}</span>
          <span className="hidden tabel-breed:inline">
            <SorteerLink kop={kop} sorteer={sorteer} />
          </span>
        </>
      )}
    </th>
  )
}

/** The heads of a stacked list cannot be seen, so no link may hide in them. */
function Sortering({ kolommen }: Readonly<{ kolommen: readonly Kolom[] }>) {
  const links = kolommen.flatMap(({ kop, sorteer }) => (sorteer === undefined ? [] : [{ kop, sorteer }]))
  if (links.length === 0) return null
  return (
    <p className="niet-afdrukken mb-2 flex flex-wrap gap-x-4 text-meta text-ink-2 tabel-breed:hidden">
      Sorteer op
      {links.map((link) => (
        <SorteerLink key={link.kop} {...link} />
      ))}
    </p>
  )
}

const PIJL = { ascending: ' ↑', descending: ' ↓' } as const

function SorteerLink({ kop, sorteer: { href, richting } }: Readonly<{ kop: string; sorteer: Sorteer }>) {
  return (
    <Link href={href} className="text-ink-2">
      {kop}
      {richting !== null && <span aria-hidden="true">{PIJL[richting]}</span>}
    </Link>
  )
}

function Tabelrij({ rij, kolommen, rijkop }: Readonly<{ rij: Rij; kolommen: readonly Kolom[]; rijkop: number }>) {
  const rand = rij.strikt === true ? 'rand pl-2' : rij.vanU === true ? 'rij-van-u' : ''
  return (
    <tr
      className={`grid grid-cols-[auto_minmax(0,1fr)] border-b border-line py-2 print:table-row tabel-breed:table-row tabel-breed:py-0 ${rand}`}
    >
      {rij.cellen.map((cel, index) => (
        <Tabelcel key={kolommen[index]?.kop} kolom={kolommen[index]} isRijkop={index === rijkop}>
          {cel}
        </Tabelcel>
      ))}
    </tr>
  )
}

type CelProps = Readonly<{ kolom: Kolom | undefined; isRijkop: boolean; children: ReactNode }>

const CEL =
  'px-4 py-1 text-left align-top text-tabel font-normal tabel-breed:table-cell tabel-breed:py-3.5 print:table-cell print:pr-1'
const STAPEL = 'col-span-2 grid gap-x-3 min-[360px]:grid-cols-[7.5rem_minmax(0,1fr)]'

/** On a narrow screen a value stands beside its label; the zegel stays beside the cell that names the row. */
function Tabelcel({ kolom, isRijkop, children }: CelProps) {
  if (kolom?.breedte === 'zegel') return <td className={`${CEL} pr-0 tabel-breed:pr-4`}>{children}</td>
  if (isRijkop)
    return (
      <th scope="row" className={`${CEL} min-w-0 first:col-span-2`}>
        {children}
      </th>
    )
  return (
    <td className={`${STAPEL} ${CEL}`}>
      <span aria-hidden="true" className="text-klein leading-[22px] text-ink-2 print:hidden tabel-breed:hidden">
        {kolom?.kop}
      </span>
      <div className="min-w-0">{children}</div>
    </td>
  )
}

/** The first cell of a row: the link, and under it what tells this one from its neighbours. */
export function RijTitel({ href, titel, children }: Readonly<{ href: string; titel: string; children?: ReactNode }>) {
  return (
    <>
      <Link href={href} className="text-body font-[650]">
        {titel}
      </Link>
      {children !== undefined && <span className="block text-meta text-ink-2">{children}</span>}
    </>
  )
}
