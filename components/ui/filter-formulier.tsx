import type { ComponentProps, ReactNode } from 'react'
import { ActieveFilters } from './actieve-filters.tsx'
import { Link } from './link.tsx'
import { INVOER_KLASSEN, VeldFoutTekst } from './veld.tsx'
import { Knop } from './knop.tsx'

type Props = Readonly<{
  actie: string
  gekozen: Readonly<{ filters: ComponentProps<typeof ActieveFilters>['filters']; wissen: string }>
  /** Something was typed that is no choice. */
  fout?: boolean
  /** An empty list offers in its place to clear the filters. */
  elders?: boolean
  children: ReactNode
}>

/**
 * A GET form: every choice ends up in the address, so it works without JavaScript and can be sent to a colleague. Below it
 * stands what is chosen. On a narrow screen the form starts closed, unless it holds a fault: the list itself is what one came for.
 */
export function FilterFormulier({ actie, gekozen, fout = false, elders = false, children }: Props) {
  const { filters, wissen } = gekozen
  const aantal = filters.length + (fout ? 1 : 0)
  return (
    <>
      <form action={actie} method="get" role="search" className="mb-3 flex flex-wrap md:mb-6">
        <details className="smal-dicht" open={fout}>
          <summary className="min-h-11 py-2.5 font-[650]">Filters</summary>
          <div className="flex w-full flex-wrap items-end gap-3">
            {children}
            <Knop variant="secundair">Filteren</Knop>
            {filters.length === 0 && fout && !elders && (
              <Link href={wissen} className="py-2.5">
                Filters wissen
              </Link>
            )}
          </div>
        </details>
      </form>
      <ActieveFilters filters={filters} wissen={aantal > 1 && !elders ? wissen : null} />
    </>
  )
}

/** Side by side on one line where there is room; a telephone zooms into a field with a smaller letter. */
const KRAP = 'md:px-2.5! md:text-tabel'

type SelectieProps = Readonly<{
  id: string
  name: string
  label: string
  waarde: string
  opties: readonly (readonly [waarde: string, label: string])[]
}>

export function Selectie({ id, name, label, waarde, opties }: SelectieProps) {
  return (
    <div className="flex-auto md:flex-none">
      <label htmlFor={id} className="text-meta font-[650]">
        {label}
      </label>
      <select id={id} name={name} defaultValue={waarde} className={`${INVOER_KLASSEN} ${KRAP}`}>
        {opties.map(([optie, tekst]) => (
          <option key={optie} value={optie}>
            {tekst}
          </option>
        ))}
      </select>
    </div>
  )
}

type InvoerProps = Readonly<{
  id: string
  name: string
  label: string
  fout?: string | undefined
  /** Takes the room that the others leave, so that the bar ends where the list ends. */
  rekt?: boolean
}> &
  Pick<ComponentProps<'input'>, 'type' | 'list' | 'defaultValue' | 'maxLength' | 'spellCheck'>

/** No filter is asked for, so none says that it may be left out. */
export function FilterInvoer({ id, name, label, fout, rekt = false, type = 'text', ...rest }: InvoerProps) {
  return (
    <div
      className={`flex-auto md:max-w-70 ${rekt ? '' : 'md:flex-none'} ${fout === undefined ? '' : 'border-l-3 border-fout pl-4'}`}
    >
      <label htmlFor={id} className="text-meta font-[650]">
        {label}
      </label>
      <VeldFoutTekst id={id} fout={fout} />
      <input
        {...rest}
        type={type}
        id={id}
        name={name}
        autoComplete="off"
        aria-invalid={fout === undefined ? undefined : true}
        aria-describedby={fout === undefined ? undefined : `${id}-fout`}
        className={`${INVOER_KLASSEN} md:min-w-full ${type === 'text' ? 'md:w-44' : ''} ${KRAP}`}
      />
    </div>
  )
}
