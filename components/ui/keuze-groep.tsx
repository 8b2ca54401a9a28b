import type { ReactNode } from 'react'
import { beschrijvingVan, VeldFoutTekst } from './veld.tsx'

export type Keuze = Readonly<{ waarde: string; label: string; hint?: ReactNode }>

type Props = Readonly<{
  id: string
  name: string
  legenda: string
  soort?: 'een' | 'meer'
  keuzes: readonly Keuze[]
  gekozen?: readonly string[]
  hint?: ReactNode
  fout?: string | undefined
  naastElkaar?: boolean
  onKies?: (waarde: string) => void
}>

/** Radios or checkboxes in one group; without `gekozen` nothing is chosen for the user. */
export function KeuzeGroep({
  id,
  name,
  legenda,
  soort = 'een',
  keuzes,
  gekozen = [],
  hint,
  fout,
  naastElkaar = false,
  onKies,
}: Props) {
  return (
    // A border of the fieldset itself would start halfway down its legend.
    <div className={fout === undefined ? '' : 'border-l-3 border-fout pl-4'}>
      <fieldset id={id} tabIndex={-1} aria-describedby={beschrijvingVan(id, hint, fout)}>
        <legend className="font-[650]">{legenda}</legend>
        {hint !== undefined && (
          <p id={`${id}-hint`} className="text-meta text-ink-2">
            {hint}
          </p>
        )}
        <VeldFoutTekst id={id} fout={fout} />
        <div className={`mt-1 flex gap-x-6 gap-y-1 ${naastElkaar ? 'flex-wrap' : 'flex-col'}`}>
          {keuzes.map((keuze, index) => (
            <KeuzeRegel
              key={keuze.waarde}
              {...keuze}
              id={`${id}-${index}`}
              name={name}
              soort={soort}
              defaultChecked={gekozen.includes(keuze.waarde)}
              onKies={onKies}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}

type RegelProps = Keuze &
  Readonly<{
    id: string
    name: string
    soort: 'een' | 'meer'
    defaultChecked: boolean
    onKies: ((waarde: string) => void) | undefined
  }>

function KeuzeRegel({ id, name, soort, waarde, label, hint, defaultChecked, onKies }: RegelProps) {
  return (
    <div className="flex min-h-11 items-start gap-3 py-2">
      <input
        id={id}
        type={soort === 'een' ? 'radio' : 'checkbox'}
        name={name}
        value={waarde}
        defaultChecked={defaultChecked}
        aria-describedby={hint === undefined ? undefined : `${id}-uitleg`}
        className="mt-0.5 size-5 flex-none"
        onChange={
          onKies &&
          (() => {
            onKies(waarde)
          })
        }
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <p id={`${id}-uitleg`} className="text-meta text-ink-2">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
