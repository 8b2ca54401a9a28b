import { logUit } from '#lib/login/uitloggen.ts'
import { openbareRoute } from '#lib/server/route.ts'

export const POST = openbareRoute((request) => logUit(request))
