import { api } from '#lib/browser/api.ts'
import type { SamenwerkingStart } from '#lib/domain/samenwerking-schema.ts'

const laadSamenwerking = () => import('#lib/domain/samenwerking-schema.ts').then(({ Samenwerking }) => Samenwerking)

export function startSamenwerking(start: SamenwerkingStart, idempotencyKey: string) {
  return api('/api/samenwerkingen', { method: 'POST', body: start, antwoord: laadSamenwerking, idempotencyKey })
}
