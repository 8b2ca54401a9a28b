import { overgangRoute } from '#lib/server/overgang-route.ts'

export const PUT = overgangRoute('weigering')
