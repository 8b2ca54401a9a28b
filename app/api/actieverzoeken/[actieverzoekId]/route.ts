import { ActieverzoekWijziging } from '#lib/domain/actieverzoek-schema.ts'
import { getActieverzoek, pasActieverzoekAan } from '#lib/server/actieverzoeken.ts'
import { route } from '#lib/server/route.ts'
import { ActieverzoekPad } from '#lib/server/adres-schema.ts'

export const GET = route({ params: ActieverzoekPad }, ({ gebruiker, params }) =>
  getActieverzoek(gebruiker, params.actieverzoekId),
)

export const PATCH = route({ params: ActieverzoekPad, body: ActieverzoekWijziging }, ({ gebruiker, params, body }) =>
  pasActieverzoekAan(gebruiker, params.actieverzoekId, body),
)
