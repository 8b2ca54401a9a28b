import { ToegangWijziging } from '#lib/domain/deelnemer-schema.ts'
import { verwijderDeelnemer, wijzigToegang } from '#lib/server/deelnemers.ts'
import { route } from '#lib/server/route.ts'
import { DeelnemerPad } from '#lib/server/adres-schema.ts'

export const PATCH = route({ params: DeelnemerPad, body: ToegangWijziging }, ({ gebruiker, params, body }) =>
  wijzigToegang(gebruiker, params.samenwerkingId, params.oin, body.privilege),
)

export const DELETE = route({ params: DeelnemerPad }, ({ gebruiker, params }) =>
  verwijderDeelnemer(gebruiker, params.samenwerkingId, params.oin),
)
