import type { ReactNode } from 'react'
import { Link } from './link.tsx'

type Sorteer = Readonly<{ href: string; richting: 'ascending' | 'descending' | null }>
export type Kolom = Readonly<{
  kop: string
  /** A second line of the head, for what stands below the first in each cell; the rows are closer then, to be no higher. */
  onderkop?: string
  /** Share of the width, so that the same columns align across blocks. */
  breedte?: keyof typeof BREEDTE
  /** How its value stands in a stacked list: behind its head, alone where it says itself what it is, or beside its neighbour. */
  gestapeld?: 'met-kop' | 'zonder-kop' | 'naast'
  /** Set on a column the list can be sorted by. */
  sorteer?: Sorteer
}>
export type Rij = Readonly<{ sleutel: string; cellen: readonly ReactNode[]; vanU?: boolean; strikt?: boolean }>

const BREEDTE = {
  zegel: 'tabel-breed:w-18',
  /** A checkbox, and what one does with the row: not for paper. */
  keuze: 'niet-afdrukken tabel-breed:w-11',
  doen: 'niet-afdrukken tabel-breed:w-26',
  /** As wide as the longest label and five pills, as the usual name of an organisation, as a few words. */
  zicht: 'tabel-breed:w-48',
  naam: 'tabel-breed:w-56',
  kort: 'tabel-breed:w-42',
  smal: 'tabel-breed:w-[16%] print:w-36!',
  /** On a full page wide enough for the usual name with its words; a date is as wide everywhere. */
  partij: 'tabel-breed:w-[23.5%]',
  beurt: 'tabel-breed:w-[26.5%]',
  dag: 'tabel-breed:w-39',
  midden: 'tabel-breed:w-[22%]',
  breed: 'tabel-breed:w-[34%]',
  rest: '',
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
      <table className="block w-full border-t-2 border-ink bg-sheet tabel-breed:table tabel-breed:table-fixed">
        <caption className="sr-only">{bijschrift}</caption>
        <thead className={kopVerborgen ? 'sr-only' : 'sr-only tabel-breed:not-sr-only tabel-breed:table-header-group'}>
          <tr>
            {kolommen.map((kolom) => (
              <Kolomkop key={kolom.kop} {...kolom} />
            ))}
          </tr>
        </thead>
        <tbody className="block tabel-breed:table-row-group">
          {rijen.map((rij) => (
            <Tabelrij key={rij.sleutel} rij={rij} kolommen={kolommen} rijkop={rijkop} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Kolomkop({ kop, onderkop, breedte = 'midden', sorteer }: Kolom) {
  return (
    <th
      scope="col"
      aria-sort={sorteer?.richting ?? undefined}
      className={`border-b border-line px-3 py-2 text-left align-top text-klein font-normal text-ink-2 ${BREEDTE[breedte]}`}
    >
      {sorteer === undefined ? (
        <span className={breedte === 'zegel' || breedte === 'keuze' || breedte === 'doen' ? 'sr-only' : ''}>{kop}</span>
      ) : (
        <>
          <span className="tabel-breed:hidden">{kop}</span>
          <span className="hidden tabel-breed:inline">
            <SorteerLink kop={kop} sorteer={sorteer} />
          </span>
        </>
      )}
      {onderkop !== undefined && <span className="block">{onderkop}</span>}
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
        <SorteerLink key={link.kop} {...link} opRij />
      ))}
    </p>
  )
}

const PIJL = { ascending: '↑', descending: '↓' } as const

type SorteerLinkProps = Readonly<{ kop: string; sorteer: Sorteer; opRij?: boolean }>

/** A head says with aria-sort how the list stands; on a line of links the one that counts says so itself. */
function SorteerLink({ kop, sorteer: { href, richting }, opRij = false }: SorteerLinkProps) {
  const geldt = richting !== null
  return (
    <span className={`whitespace-nowrap ${geldt ? 'font-[650] text-ink' : ''}`}>
      <Link
        href={href}
        aria-current={opRij && geldt ? 'true' : undefined}
        className={geldt ? 'text-ink' : 'text-ink-2'}
      >
        {kop}
      </Link>
      {geldt && (
        <span aria-hidden="true" className="ml-1">
          {PIJL[richting]}
        </span>
      )}
    </span>
  )
}

function Tabelrij({ rij, kolommen, rijkop }: Readonly<{ rij: Rij; kolommen: readonly Kolom[]; rijkop: number }>) {
  const rand = rij.strikt === true ? 'rand' : rij.vanU === true ? 'rij-van-u' : ''
  const inspring = kolommen[0]?.breedte === 'zegel' ? 'pl-16' : 'pl-4'
  const lucht = kolommen.some(({ onderkop }) => onderkop !== undefined)
    ? 'tabel-breed:[&>*]:py-1.5'
    : 'tabel-breed:[&>*]:py-2'
  return (
    <tr
      className={`relative block border-b border-line py-3 pr-3 has-checked:bg-well tabel-breed:static tabel-breed:table-row ${lucht} ${inspring} ${rand}`}
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
  'block text-left align-top text-tabel font-normal tabel-breed:static tabel-breed:table-cell tabel-breed:px-3 print:py-1.5!'

/** What one does with the row stands before the choice where a stacked list has room for it. */
const DOEN = 'niet-afdrukken @max-[860px]:@xl:absolute @max-[860px]:@xl:top-2.5 @max-[860px]:@xl:right-12'

/** In a stacked list everything stands on the line of the title, with the zegel before it and the choice behind it. */
function Tabelcel({ kolom = { kop: '' }, isRijkop, children }: CelProps) {
  const { kop, breedte = 'midden', gestapeld = 'met-kop' } = kolom
  if (breedte === 'zegel') return <td className={`absolute top-3.5 left-3 ${CEL}`}>{children}</td>
  if (breedte === 'keuze') return <td className={`niet-afdrukken absolute top-3 right-3 ${CEL}`}>{children}</td>
  if (isRijkop)
    return (
      <th scope="row" className={`pr-8 ${CEL}`}>
        {children}
      </th>
    )
  const naast = gestapeld === 'naast' ? 'mt-1 mr-3 inline-block' : 'mt-0.5'
  return (
    <td className={`${naast} ${breedte === 'doen' ? DOEN : ''} ${CEL}`}>
      {gestapeld === 'met-kop' && (
        <span aria-hidden="true" className="mr-1.5 text-meta text-ink-2 tabel-breed:hidden">
          {kop}
        </span>
      )}
      {children}
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
