import * as z from 'zod/mini'
import { Oin } from './organisatie-schema.ts'

/** What a deelnemer may see: BT only vertrouwelijke documenten, VT also strikt vertrouwelijke (docs/rechten.md, RM9). */
export const Privilege = z.enum(['BT', 'VT'])
export type Privilege = z.infer<typeof Privilege>

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
