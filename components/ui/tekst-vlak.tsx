'use client'
import { useState, type ComponentProps } from 'react'
import { beschrijvingVan, INVOER_KLASSEN, Veld, type VeldProps } from './veld.tsx'

type Props = VeldProps &
  Omit<ComponentProps<'textarea'>, 'id' | 'name' | 'className' | 'style' | 'onChange' | 'maxLength'> &
  Readonly<{ max: number }>

/** Counts what is left, without ever cutting off what was typed. */
export function TekstVlak({ id, name, label, hint, fout, optioneel = false, max, defaultValue = '', ...rest }: Props) {
  const [lengte, setLengte] = useState(String(defaultValue).length)
  return (
    <Veld id={id} label={label} hint={hint} fout={fout} optioneel={optioneel}>
      <textarea
        rows={5}
        {...rest}
        id={id}
        name={name}
        defaultValue={defaultValue}
        aria-required={!optioneel}
        aria-invalid={fout === undefined ? undefined : true}
        aria-describedby={beschrijvingVan(id, hint, fout)}
        className={INVOER_KLASSEN}
        onChange={(event) => {
          setLengte(event.target.value.length)
        }}
      />
      <p className={`text-meta ${lengte > max ? 'font-[650] text-fout' : 'text-ink-2'}`}>
        {lengte > max ? `${lengte - max} tekens te veel` : `Nog ${max - lengte} tekens`}
      </p>
    </Veld>
  )
}
