import { verwijderBericht } from '#lib/server/berichten.ts'
import { route } from '#lib/server/route.ts'
import { BerichtPad } from '#lib/server/vragen.ts'

export const DELETE = route({ params: BerichtPad }, ({ gebruiker, params }) =>
  verwijderBericht(gebruiker, params.actieverzoekId, params.berichtId),
)
