import Link from 'next/link'
import type { ReactNode } from 'react'
import { INVOER_KLASSEN } from './veld.tsx'
import { Knop } from './knop.tsx'

/** A GET form: every choice ends up in the address, so it works without JavaScript and can be sent to a colleague. */
export function FilterFormulier({
  actie,
  wissen,
  children,
}: Readonly<{ actie: string; wissen: string | null; children: ReactNode }>) {
  return (
    <form action={actie} method="get" role="search" className="mb-6 flex flex-wrap items-end gap-4">
      {children}
      <Knop variant="secundair">Filteren</Knop>
      {wissen !== null && (
        <Link href={wissen} className="py-2.5">
          Filters wissen
        </Link>
      )}
    </form>
  )
}

type SelectieProps = Readonly<{
  id: string
  name: string
  label: string
  waarde: string
  opties: readonly (readonly [waarde: string, label: string])[]
}>

export function Selectie({ id, name, label, waarde, opties }: SelectieProps) {
  return (
    <div>
      <label htmlFor={id} className="font-[650]">
        {label}
      </label>
      <select id={id} name={name} defaultValue={waarde} className={INVOER_KLASSEN}>
        {opties.map(([optie, tekst]) => (
          <option key={optie} value={optie}>
            {tekst}
          </option>
        ))}
      </select>
    </div>
  )
}
