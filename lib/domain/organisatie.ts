import type { OrganisatieSoort } from './organisatie-schema.ts'

/** What a person types or pastes: spaces and points are ours to remove. */
export function normalizeOin(invoer: string): string {
  return invoer.replaceAll(/[\s.·-]/g, '')
}

/** For reading only, 4×5; copies stay ungrouped. */
export function formatOin(oin: string): string {
  return oin.replaceAll(/(.{4})(?=.)/g, '$1 ')
}

export const ORGANISATIE_SOORT_LABEL: Readonly<Record<OrganisatieSoort, string>> = {
  'bevoegd-gezag': 'Bevoegd gezag',
  behandeldienst: 'Behandeldienst',
  ketenpartner: 'Ketenpartner',
}
