import { getActieverzoek } from '#lib/server/actieverzoeken.ts'
import { route } from '#lib/server/route.ts'
import { ActieverzoekPad } from '#lib/server/vragen.ts'

export const GET = route({ params: ActieverzoekPad }, ({ gebruiker, params }) =>
  getActieverzoek(gebruiker, params.actieverzoekId),
)
