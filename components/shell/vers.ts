import type { ReactNode } from 'react'

/** What layouts show and every page brings along anew; of a dossier only within a dossier. */
export type VerseDelen = Readonly<
  Partial<Record<'werkvoorraad' | 'notificaties' | 'blad' | 'rug' | 'meldingen', ReactNode>>
>

/** The places in the layouts that stand now. `gelezen`: when the parts were read, in ms by the portal's clock. */
export const plekken = new Set<(delen: VerseDelen, gelezen: number) => void>()
