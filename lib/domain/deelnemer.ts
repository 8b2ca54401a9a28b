import * as z from 'zod/mini'
import { Oin } from './organisatie.ts'
import { mag, type Samenwerking } from './samenwerking.ts'

/** What a deelnemer may see: BT only vertrouwelijke documenten, VT also strikt vertrouwelijke (swf-domain 3.2). */
export const Privilege = z.enum(['BT', 'VT'])
export type Privilege = z.infer<typeof Privilege>

export const PRIVILEGE_LABEL: Readonly<Record<Privilege, string>> = {
  BT: 'Beperkte toegang',
  VT: 'Volledige toegang',
}

export const PRIVILEGE_UITLEG: Readonly<Record<Privilege, string>> = {
  BT: 'Ziet geen strikt vertrouwelijke documenten.',
  VT: 'Ziet ook strikt vertrouwelijke documenten.',
}

/** One organisation in a samenwerking. `privilege` is null where the SWF does not tell us. */
export const Deelnemer = z.object({
  oin: Oin,
  naam: z.string(),
  rol: z.enum(['INITIATOR', 'KETENPARTNER']),
  privilege: z.nullable(Privilege),
  toegevoegdDatumTijd: z.nullable(z.string()),
  isU: z.boolean(),
})
export type Deelnemer = z.infer<typeof Deelnemer>

export const Uitnodiging = z.object({ oin: Oin, privilege: Privilege })
export type Uitnodiging = z.infer<typeof Uitnodiging>

export const ToegangWijziging = z.object({ privilege: Privilege })
export type ToegangWijziging = z.infer<typeof ToegangWijziging>

/** May our organisation change or remove this deelnemer? The initiator cannot be touched, and only the initiator touches others (RM6, RM7). */
export function magToegangWijzigen(samenwerking: Pick<Samenwerking, 'acties'>, deelnemer: Deelnemer): boolean {
  return mag(samenwerking, 'deelnemerUitnodigen') && deelnemer.rol === 'KETENPARTNER' && !deelnemer.isU
}
