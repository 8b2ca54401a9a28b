import type { ReactNode } from 'react'

export type AlertSoort = 'info' | 'goed' | 'letop' | 'fout'

const RAND: Readonly<Record<AlertSoort, string>> = {
  info: 'border-t-ink',
  goed: 'border-t-goed',
  letop: 'border-t-letop',
  fout: 'border-t-fout',
}
const WOORD: Readonly<Record<AlertSoort, string>> = {
  info: 'Informatie',
  goed: 'Gelukt',
  letop: 'Let op',
  fout: 'Fout',
}

type Props = Readonly<{ soort: AlertSoort; titel?: ReactNode; rol?: 'alert' | 'status'; children?: ReactNode }>

/** Stays until it is no longer true. `rol` only when it appears after an act of the user. */
export function Alert({ soort, titel, rol, children }: Props) {
  return (
    <div
      role={rol}
      className={`leesbreedte rounded-b-kaart border border-t-3 border-line ${RAND[soort]} bg-sheet px-5 py-4`}
    >
      <p className="font-[650]">
        <span className="sr-only">{WOORD[soort]}: </span>
        {titel}
      </p>
      {children !== undefined && <div className="mt-1 text-tabel">{children}</div>}
    </div>
  )
}
