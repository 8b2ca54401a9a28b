import { verwerkKeuze } from '#lib/login/organisatie-formulier.ts'
import { openbareRoute } from '#lib/server/route.ts'

export const POST = openbareRoute((request) => verwerkKeuze(request))
