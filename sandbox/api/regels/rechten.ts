export type Rol = 'INITIATOR' | 'KETENPARTNER'
export type Fase = 'INITIALISATIE' | 'OPEN' | 'GESLOTEN'

/** `rol`: this organisation may never do it here (403). `toestand`: nobody may do it now (409). */
export type Oordeel = 'mag' | 'rol' | 'toestand'

type Regel = { rollen: readonly Rol[]; fases: readonly Fase[] }

const INITIATOR = ['INITIATOR'] as const
const IEDEREEN = ['INITIATOR', 'KETENPARTNER'] as const
const LEVEND = ['INITIALISATIE', 'OPEN'] as const
const ALTIJD = ['INITIALISATIE', 'OPEN', 'GESLOTEN'] as const

/** Rights matrix RM2–RM17 of docs/rechten.md with LC1, LC2 and LC6. Numbers in the comments are its rows. */
const REGELS = {
  verzoekOphalen: { rollen: INITIATOR, fases: LEVEND }, // RM2
  bekijken: { rollen: IEDEREEN, fases: ALTIJD }, // RM3
  aanpassen: { rollen: INITIATOR, fases: LEVEND }, // RM4
  deelnemerUitnodigen: { rollen: INITIATOR, fases: LEVEND }, // RM5
  toegangWijzigen: { rollen: INITIATOR, fases: LEVEND }, // RM6
  deelnemerVerwijderen: { rollen: INITIATOR, fases: ALTIJD }, // RM7
  documentToevoegen: { rollen: IEDEREEN, fases: LEVEND }, // RM8
  documentWijzigen: { rollen: IEDEREEN, fases: LEVEND }, // RM10; that it is one's own is checked on the document
  documentVerwijderen: { rollen: IEDEREEN, fases: LEVEND }, // RM11; idem
  actieverzoekOpstellen: { rollen: IEDEREEN, fases: LEVEND }, // RM12, LC6
  actieverzoekWijzigen: { rollen: IEDEREEN, fases: LEVEND }, // RM13; who may do which step is `actieverzoek.ts`
  berichtVerzenden: { rollen: IEDEREEN, fases: LEVEND }, // RM14
  sluiten: { rollen: INITIATOR, fases: ['OPEN'] }, // RM16, LC1
  beeindigen: { rollen: INITIATOR, fases: ['GESLOTEN'] }, // RM17, LC2
} as const satisfies Record<string, Regel>

export type Handeling = keyof typeof REGELS
export const HANDELINGEN: readonly Handeling[] = Object.keys(REGELS).filter(isHandeling)

function isHandeling(naam: string): naam is Handeling {
  return Object.hasOwn(REGELS, naam)
}

export function beoordeel(handeling: Handeling, rol: Rol, fase: Fase): Oordeel {
  const regel: Regel = REGELS[handeling]
  if (!regel.rollen.includes(rol)) return 'rol'
  return regel.fases.includes(fase) ? 'mag' : 'toestand'
}

export function mag(handeling: Handeling, rol: Rol, fase: Fase): boolean {
  return beoordeel(handeling, rol, fase) === 'mag'
}
