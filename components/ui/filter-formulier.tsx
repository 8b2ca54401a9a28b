import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { INVOER_KLASSEN, VeldFoutTekst } from './veld.tsx'
import { Knop } from './knop.tsx'

/**
 * A GET form: every choice ends up in the address, so it works without JavaScript and can be sent to a colleague. On a narrow
 * screen it starts closed, unless something is chosen: the list itself is what one came for. `elders`: an empty list offers to
 * clear the filters in its place.
 */
export function FilterFormulier({
  actie,
  wissen,
  elders = false,
  children,
}: Readonly<{ actie: string; wissen: string | null; elders?: boolean; children: ReactNode }>) {
  return (
    <form action={actie} method="get" role="search" className="mb-3 flex flex-wrap md:mb-6">
      <details className="smal-dicht" open={wissen !== null}>
        <summary className="min-h-11 py-2.5 font-[650]">Filters</summary>
        <div className="flex flex-wrap items-end gap-3">
          {children}
          <Knop variant="secundair">Filteren</Knop>
          {wissen !== null && !elders && (
            <Link href={wissen} className="py-2.5">
              Filters wissen
            </Link>
          )}
        </div>
      </details>
    </form>
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

type InvoerProps = Readonly<{ id: string; name: string; label: string; fout?: string | undefined }> &
  Pick<ComponentProps<'input'>, 'type' | 'list' | 'defaultValue' | 'maxLength' | 'spellCheck'>

/** No filter is asked for, so none says that it may be left out. */
export function FilterInvoer({ id, name, label, fout, type = 'text', ...rest }: InvoerProps) {
  return (
    <div className={`flex-auto md:max-w-70 md:flex-none ${fout === undefined ? '' : 'border-l-3 border-fout pl-4'}`}>
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
