import { route } from '#lib/server/route.ts'
import { getTellingen } from '#lib/server/tellingen.ts'

export const GET = route({}, ({ gebruiker }) => getTellingen(gebruiker))
