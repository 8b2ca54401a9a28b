import { api } from '#lib/browser/api.ts'
import { Deelnemer, type ToegangWijziging, type Uitnodiging } from '#lib/domain/deelnemer.ts'
import type { Oin } from '#lib/domain/organisatie.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking.ts'

export function nodigUit(id: SamenwerkingId, uitnodiging: Uitnodiging, idempotencyKey: string) {
  return api(`/api/samenwerkingen/${id}/deelnemers`, {
    method: 'POST',
    body: uitnodiging,
    antwoord: Deelnemer,
    idempotencyKey,
  })
}

export function wijzigToegang(id: SamenwerkingId, oin: Oin, wijziging: ToegangWijziging) {
  return api(`/api/samenwerkingen/${id}/deelnemers/${oin}`, { method: 'PATCH', body: wijziging, antwoord: Deelnemer })
}
