import { route } from '#lib/server/route.ts'
import { getSessieGrenzen } from '#lib/server/sessie.ts'

// Being asked is the activity: the door counts it, unless the header says it is a timer looking.
export const POST = route({}, ({ gebruiker }) => getSessieGrenzen(gebruiker))
