import { Weergavenaam } from '#lib/domain/sessie-schema.ts'
import { route } from '#lib/server/route.ts'
import { zetWeergavenaam } from '#lib/server/weergavenaam.ts'

export const PUT = route({ body: Weergavenaam }, ({ gebruiker, body }) => zetWeergavenaam(gebruiker, body))
