import { verwijderBericht } from '#lib/server/berichten.ts'
import { route } from '#lib/server/route.ts'
import { BerichtPad } from '#lib/server/adres-schema.ts'

export const DELETE = route({ params: BerichtPad }, ({ gebruiker, params }) =>
  verwijderBericht(gebruiker, params.actieverzoekId, params.berichtId),
)
