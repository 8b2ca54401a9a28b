import { proefKoppeling } from '#lib/server/dso-koppeling-proef.ts'
import { route } from '#lib/server/route.ts'

export const POST = route({}, ({ gebruiker }) => proefKoppeling(gebruiker))
