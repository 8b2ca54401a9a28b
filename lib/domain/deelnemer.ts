import type { Samenwerking } from './samenwerking-schema.ts'
import type { Privilege, Deelnemer } from './deelnemer-schema.ts'
import { isGesloten, mag } from './samenwerking.ts'

/** From little to much. */
export const PRIVILEGES = ['BT', 'VT'] as const satisfies readonly Privilege[]

export const PRIVILEGE_LABEL: Readonly<Record<Privilege, string>> = {
  BT: 'Beperkte toegang',
  VT: 'Volledige toegang',
}

export const PRIVILEGE_UITLEG: Readonly<Record<Privilege, string>> = {
  BT: 'Ziet van strikt vertrouwelijke documenten alleen de eigen.',
  VT: 'Ziet ook strikt vertrouwelijke documenten.',
}

/** Who was invited; the initiator is none of them. */
export function listKetenpartners<D extends Pick<Deelnemer, 'rol'>>(deelnemers: readonly D[]): D[] {
  return deelnemers.filter(({ rol }) => rol === 'KETENPARTNER')
}

/** May our organisation change or remove this deelnemer? The initiator cannot be touched, and only the initiator touches others (RM6, RM7). */
export function magToegangWijzigen(samenwerking: Pick<Samenwerking, 'acties'>, deelnemer: Deelnemer): boolean {
  return mag(samenwerking, 'deelnemerUitnodigen') && deelnemer.rol === 'KETENPARTNER' && !deelnemer.isU
}

/** May our organisation remove this deelnemer? Also from a closed samenwerking: whoever is removed can read no longer (RM7, not ended). */
export function magVerwijderen(samenwerking: Pick<Samenwerking, 'wijZijnInitiator'>, deelnemer: Deelnemer): boolean {
  return samenwerking.wijZijnInitiator && deelnemer.rol === 'KETENPARTNER' && !deelnemer.isU
}

/** May our organisation ask the others something? Every deelnemer may, as long as the dossier is not closed (RM12, LC6). */
export function magVragen(samenwerking: Pick<Samenwerking, 'acties' | 'status'>): boolean {
  return mag(samenwerking, 'actieverzoekOpstellen') && !isGesloten(samenwerking)
}
