import { api } from '#lib/browser/api.ts'
import { Samenwerking, type SamenwerkingStart } from '#lib/domain/samenwerking.ts'

export function startSamenwerking(start: SamenwerkingStart, idempotencyKey: string) {
  return api('/api/samenwerkingen', { method: 'POST', body: start, antwoord: Samenwerking, idempotencyKey })
}
