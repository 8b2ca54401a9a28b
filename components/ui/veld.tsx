import type { ComponentProps, ReactNode } from 'react'

export type VeldProps = Readonly<{
  id: string
  name: string
  label: string
  hint?: ReactNode
  fout?: string | undefined
  optioneel?: boolean
}>

/** Label, hint, error, control: the error stands above the control, so that who zooms meets it first. */
export function Veld({
  id,
  label,
  hint,
  fout,
  optioneel,
  children,
}: Omit<VeldProps, 'name'> & Readonly<{ children: ReactNode }>) {
  return (
    <div className={fout === undefined ? '' : 'border-l-3 border-fout pl-4'}>
      <label htmlFor={id} className="font-[650]">
        {label}
        {optioneel === true && <span className="font-normal"> (niet verplicht)</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-meta text-ink-2">
          {hint}
        </p>
      )}
      <VeldFoutTekst id={id} fout={fout} />
      {children}
    </div>
  )
}

export function VeldFoutTekst({ id, fout }: Readonly<{ id: string; fout: string | undefined }>) {
  if (fout === undefined) return null
  return (
    <p id={`${id}-fout`} className="mt-1 font-[650] text-fout">
      <span className="sr-only">Fout: </span>
      {fout}
    </p>
  )
}

/** Ids of what describes a control. */
export function beschrijvingVan(id: string, hint: unknown, fout: string | undefined): string | undefined {
  const ids = [hint === undefined ? '' : `${id}-hint`, fout === undefined ? '' : `${id}-fout`].filter(
    (deel) => deel !== '',
  )
  return ids.length === 0 ? undefined : ids.join(' ')
}

export const INVOER_KLASSEN =
  'mt-1 block min-h-11 w-full rounded-knop border-[1.5px] border-control bg-sheet px-3 py-2 text-ink aria-invalid:border-fout'

type InvoerProps = VeldProps &
  Omit<ComponentProps<'input'>, 'id' | 'name' | 'className' | 'style'> &
  Readonly<{ smal?: boolean }>

export function TekstInvoer({ id, name, label, hint, fout, optioneel = false, smal = false, ...rest }: InvoerProps) {
  return (
    <Veld id={id} label={label} hint={hint} fout={fout} optioneel={optioneel}>
      <input
        type="text"
        {...rest}
        id={id}
        name={name}
        aria-required={!optioneel}
        aria-invalid={fout === undefined ? undefined : true}
        aria-describedby={beschrijvingVan(id, hint, fout)}
        className={`${INVOER_KLASSEN} ${smal ? 'max-w-70' : ''}`}
      />
    </Veld>
  )
}
