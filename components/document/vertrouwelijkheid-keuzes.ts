import type { Keuze } from '#components/ui/keuze-groep.tsx'

/** No preselection comes with these: the user chooses. */
export const VERTROUWELIJKHEID_KEUZES: readonly Keuze[] = [
  { waarde: 'RV', label: 'Vertrouwelijk', hint: 'Alle deelnemers' },
  { waarde: 'SV', label: 'Strikt vertrouwelijk', hint: 'Alleen wie volledige toegang heeft' },
]
