import { meldCsp } from '#lib/server/csp-melding.ts'
import { kaleRoute } from '#lib/server/route.ts'

// Browsers send these reports without an origin, so the same-origin check would refuse them all.
export const POST = kaleRoute((request: Request) => meldCsp(request))
